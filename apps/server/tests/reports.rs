//! How long reports and jobs can be read.

mod support;

use support::{Keys, ROOT, World};

/// In seconds.
const HOUR: i64 = 3600;

#[tokio::test]
async fn reports_and_jobs_have_their_time() {
    let world = World::new().await;
    let root = Keys::of(ROOT);
    let call =
        async |parameters: &[(&str, &str)]| world.query("iam", Some(&root), parameters).await;
    let report = async || call(&[("Action", "GetCredentialReport")]).await.code();
    let generated = async || {
        let answer = call(&[("Action", "GenerateCredentialReport")]).await;
        answer.element("State").unwrap()
    };
    let path = ("EntityPath", "o-a1b2c3d4e5/r-1a2b");
    let job = call(&[("Action", "GenerateOrganizationsAccessReport"), path]).await;
    let job = job.element("JobId").unwrap();
    let told = async || {
        let asked = [("Action", "GetOrganizationsAccessReport"), ("JobId", &*job)];
        call(&asked).await
    };
    assert_eq!(told().await.element("JobStatus").unwrap(), "FAILED");

    assert_eq!(generated().await, "STARTED");
    world.clock.advance(4 * HOUR - 1);
    assert_eq!(generated().await, "COMPLETE");
    assert_eq!(report().await, "");
    world.clock.advance(1);
    assert_eq!(report().await, "ReportExpired");
    assert_eq!(generated().await, "STARTED");
    assert_eq!(report().await, "");

    world.clock.advance(7 * 24 * HOUR - 4 * HOUR);
    assert_eq!(told().await.status, 200);
    world.clock.advance(1);
    assert_eq!(told().await.code(), "NoSuchEntity");
}
