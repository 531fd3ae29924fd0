//! As much of Markdown as the pages use: headings, fenced blocks, tables, links.

/// A part of a page that means something to its tests.
pub(crate) enum Block<'a> {
    Heading {
        title: &'a str,
    },
    Fence {
        line: usize,
        /// What stands behind the opening fence, as `json identity`.
        info: &'a str,
        text: String,
    },
    Table {
        line: usize,
        header: Vec<Cell>,
        rows: Vec<Row>,
    },
}

pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) cells: Vec<Cell>,
}

/// The text of a cell, as it is written but for the escaped bars.
#[derive(Clone, Debug)]
pub(crate) struct Cell(pub(crate) String);

impl Cell {
    /// What stands in code spans.
    pub(crate) fn code(&self) -> Vec<&str> {
        self.0.split('`').skip(1).step_by(2).collect()
    }

    /// The one code span that the cell is, or else its text.
    pub(crate) fn text(&self) -> &str {
        let inside = self.0.strip_prefix('`').and_then(|it| it.strip_suffix('`'));
        inside
            .filter(|inside| !inside.contains('`'))
            .unwrap_or(&self.0)
    }
}

/// Takes a page apart.
///
/// # Errors
/// The line of a fence that never ends, or of a row that has more or fewer cells than its header.
pub(crate) fn blocks(page: &str) -> Result<Vec<Block<'_>>, (usize, String)> {
    let mut blocks = Vec::new();
    let mut lines = (1..).zip(page.lines()).peekable();
    while let Some((line, text)) = lines.next() {
        if let Some(info) = text.strip_prefix("```") {
            let body = lines.by_ref().map(|(_, text)| text);
            let mut closed = false;
            let body = body.take_while(|text| {
                closed = *text == "```";
                !closed
            });
            let text = body.collect::<Vec<_>>().join("\n");
            if !closed {
                return Err((line, "a block that never ends".into()));
            }
            blocks.push(Block::Fence { line, info, text });
        } else if let Some(title) = text.strip_prefix('#') {
            let title = title.trim_start_matches('#').trim();
            blocks.push(Block::Heading { title });
        } else if text.starts_with('|') {
            let header = cells(text);
            let mut rows = Vec::new();
            while let Some((line, text)) = lines.next_if(|(_, text)| text.starts_with('|')) {
                let cells = cells(text);
                if cells.len() != header.len() {
                    return Err((line, format!("{} cells, not {}", cells.len(), header.len())));
                }
                rows.push(Row { line, cells });
            }
            // The first is the rule under the header.
            let rows = rows.into_iter().skip(1).collect();
            blocks.push(Block::Table { line, header, rows });
        }
    }
    Ok(blocks)
}

fn cells(line: &str) -> Vec<Cell> {
    let line = line.trim().trim_start_matches('|');
    let line = line.strip_suffix('|').unwrap_or(line);
    let masked = line.replace("\\|", "\0");
    masked
        .split('|')
        .map(|cell| Cell(cell.trim().replace('\0', "|")))
        .collect()
}

/// The targets of all links, with their lines; what stands in fenced blocks is none.
pub(crate) fn links(page: &str) -> Vec<(usize, &str)> {
    let mut fenced = false;
    let mut links = Vec::new();
    for (line, text) in (1..).zip(page.lines()) {
        fenced ^= text.starts_with("```");
        if !fenced {
            let targets = text
                .split("](")
                .skip(1)
                .filter_map(|rest| rest.split(')').next());
            links.extend(targets.map(|target| (line, target)));
        }
    }
    links
}

/// The name by which links reach a heading.
pub(crate) fn anchor(title: &str) -> String {
    let kept = title
        .chars()
        .filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
