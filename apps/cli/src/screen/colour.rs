//! Whether there is colour.

use anstream::ColorChoice;
use clap::ValueEnum;

/// When what people read is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On terminals
    #[default]
    Auto,
    /// Also where no terminal reads, as in a pager
    Always,
    /// Nowhere
    Never,
}

impl Colour {
    /// Makes it so for all that this program writes.
    pub(crate) fn choose(self) {
        let choice = match self {
            Self::Auto => return,
            Self::Always => ColorChoice::Always,
            Self::Never => ColorChoice::Never,
        };
        choice.write_global();
    }
}
