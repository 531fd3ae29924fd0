//! Limits that an account has for itself.

mod support;

use support::{Keys, OTHER_ROOT, ROOT, World};

#[tokio::test]
async fn an_account_has_limits_of_its_own() {
    let world = World::new().await;
    let (root, other) = (Keys::of(ROOT), Keys::of(OTHER_ROOT));
    let put = async |name: &str, value: &str| {
        let call = [
            ("Action", "PutAccountQuota"),
            ("QuotaName", name),
            ("Value", value),
        ];
        world.query("keyward", Some(&root), &call).await
    };
    let create = async |keys: &Keys, name: &str| {
        let call = [("Action", "CreateGroup"), ("GroupName", name)];
        world.query("iam", Some(keys), &call).await
    };
    assert_eq!(put("groups", "1").await.status, 200);
    assert_eq!(create(&root, "one").await.status, 200);
    let told = create(&root, "two").await;
    assert_eq!(told.code(), "LimitExceeded");
    assert!(
        told.body
            .contains("Cannot exceed quota for GroupsPerAccount: 1")
    );
    // The other account's are the server's.
    for name in ["one", "two"] {
        assert_eq!(create(&other, name).await.status, 200);
    }
    assert_eq!(put("groups", "2").await.status, 200);
    assert_eq!(create(&root, "two").await.status, 200);
    let listed = world
        .query("keyward", Some(&root), &[("Action", "ListAccountQuotas")])
        .await;
    let entry = "<QuotaName>groups</QuotaName><Value>2</Value><ServerValue>300</ServerValue><MaximumValue>500</MaximumValue>";
    assert!(listed.body.contains(entry), "{}", listed.body);
    let back = [("Action", "DeleteAccountQuota"), ("QuotaName", "groups")];
    assert_eq!(world.query("keyward", Some(&root), &back).await.status, 200);
    assert_eq!(create(&root, "three").await.status, 200);
    assert_eq!(put("wombats", "1").await.code(), "NoSuchEntity");
    assert_eq!(put("groups", "500").await.status, 200);
    let told = put("groups", "501").await;
    assert_eq!((told.status, told.code().as_str()), (400, "InvalidInput"));
    assert!(told.body.contains("The quota groups can be at most 500."));
    assert_eq!(put("groups", "-1").await.code(), "ValidationError");
    let nobody = world.user("nobody", None).await;
    let call = [
        ("Action", "PutAccountQuota"),
        ("QuotaName", "groups"),
        ("Value", "9"),
    ];
    let told = world.query("keyward", Some(&nobody), &call).await;
    assert_eq!(told.code(), "AccessDenied");
}

/// Every row of the page: the quota, its default, its most.
#[test]
fn the_page_of_limits_has_every_quota() {
    let page = include_str!("../../../docs/limits.md");
    let written = page.lines().filter_map(|line| {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let name = cells.next()?.strip_prefix('`')?.strip_suffix('`')?;
        Some(format!("{name} {} {}", cells.next()?, cells.next()?))
    });
    let known = keyward_identity::Quotas::default().all().into_iter();
    let known = known.map(|quota| format!("{} {} {}", quota.name, quota.value, quota.most));
    assert_eq!(written.collect::<Vec<_>>(), known.collect::<Vec<_>>());
}
