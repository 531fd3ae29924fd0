//! Several builds of Keyward beside each other.

use std::path::Path;
use std::time::Duration;

use crate::load::{Rate, ask, rate};
use crate::server::Server;
use crate::{Call, Failure, ROOT, calls, set_up};

const TURN: Duration = Duration::from_secs(1);
const TURNS: usize = 12;

/// A build, its server, and what it is asked.
struct Build<'a> {
    path: &'a str,
    server: Server,
    calls: Vec<Call>,
}

/// Measures the builds at `paths`, and the bare server, in turn.
pub(crate) async fn measure_in_turn(paths: &str, wanted: Option<&str>) -> Result<(), Failure> {
    let folder = std::env::temp_dir().join(format!("keyward-bench-{}", std::process::id()));
    let outcome = measure_builds(paths, &folder, wanted).await;
    std::fs::remove_dir_all(folder)?;
    outcome
}

async fn measure_builds(paths: &str, folder: &Path, wanted: Option<&str>) -> Result<(), Failure> {
    std::fs::create_dir_all(folder)?;
    let mut builds = Vec::new();
    for (number, path) in paths.split(',').enumerate() {
        let server = Server::keyward(path, &folder.join(number.to_string()), ROOT)?;
        let dave = set_up(&server).await?;
        let calls = calls(&server, &dave)?;
        builds.push(Build {
            path,
            server,
            calls,
        });
    }
    let names: Vec<_> = builds[0].calls.iter().map(|call| call.name).collect();
    for (place, name) in names.into_iter().enumerate() {
        if wanted.is_none_or(|wanted| wanted == name) {
            measure_call(&builds, place, name).await?;
        }
    }
    Ok(())
}

async fn measure_call(builds: &[Build<'_>], place: usize, name: &str) -> Result<(), Failure> {
    let request = |build: &Build<'_>| build.calls[place].request.clone();
    let answer = ask(builds[0].server.address, &request(&builds[0])).await?;
    let bare = Server::bare(answer.body.len())?;
    let mut costs = vec![Vec::new(); builds.len() + 1];
    // The first round warms up.
    for round in 0..=TURNS {
        for (build, costs) in builds.iter().zip(&mut costs) {
            let Rate { cost, .. } = rate(&build.server, &request(build), TURN).await?;
            costs.extend((round > 0).then_some(cost));
        }
        let Rate { cost, .. } = rate(&bare, &request(&builds[0]), TURN).await?;
        costs[builds.len()].extend((round > 0).then_some(cost));
    }
    let medians: Vec<_> = costs.iter_mut().map(|costs| median(costs)).collect();
    let bare = medians[builds.len()];
    println!(
        "{name}: the bare server {:.1} µs, least {:.1}",
        bare.0, bare.1
    );
    for (build, (cost, least)) in builds.iter().zip(medians) {
        let (ratio, of_least) = (100.0 * bare.0 / cost, 100.0 * bare.1 / least);
        println!(
            "  {cost:>6.1} µs {ratio:>4.0}%   least {least:>6.1} µs {of_least:>4.0}%   {}",
            build.path
        );
    }
    Ok(())
}

/// The median and the least.
fn median(costs: &mut [f64]) -> (f64, f64) {
    costs.sort_by(f64::total_cmp);
    (costs[costs.len() / 2], costs[0])
}
