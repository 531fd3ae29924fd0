//! No verb shows what terminals obey or nobody sees, nor lines that are wider than the terminal, whatever the policies hold.

use keyward_evaluation::{Layer, Principal};
use keyward_simulation::{
    AccountDetails, Asked, Caller, Comparison, Policy, PolicyLayers, Question, Source, rights,
};
use proptest::prelude::*;
use serde_json::json;

use super::diff::Changed;
use super::junit::Outcome;
use super::{can, diff, explain, simulate, snippet, test, who_can};
use crate::screen::check::{check_shown, config, hostile};

/// Two statements with such texts wherever a policy takes any.
fn policy(texts: &[String; 6], effect: &str) -> Policy {
    let [name, sid, resource, key, value, _] = texts;
    let document = json!({"Version": "2012-10-17", "Statement": [
        {"Sid": sid, "Effect": effect, "Action": "s3:*", "Resource": ["arn:aws:s3:::photos/*", resource]},
        {"Sid": sid, "Effect": "Allow", "Action": format!("s3:{value}"), "Resource": resource},
        {"Effect": "Allow", "Action": "s3:*", "Resource": "*",
            "Condition": {"StringEquals": {key: value, "aws:username": [value, key]}}},
    ]});
    // JSON escapes controls, and nothing else of what is hidden.
    let text = if sid.len() % 2 == 0 {
        document.to_string()
    } else {
        format!("{document:#}")
    };
    let name = format!("folder/{name}.json");
    Policy::of_source(&Source::new(name, text), Layer::Identity).unwrap()
}

fn question(texts: &[String; 6], effect: &str, resource: &str) -> Question {
    let caller = Caller::of(Principal::User {
        account: "111122223333".into(),
        arn: format!("arn:aws:iam::111122223333:user/{}", texts[5]),
        id: "AIDASIMULATEDUSER2345".into(),
    });
    let layers = PolicyLayers {
        identity: vec![policy(texts, effect)],
        ..PolicyLayers::default()
    };
    Question::new(
        layers,
        Asked::new(caller, format!("s3:{}", texts[4]), resource),
    )
}

fn account(texts: &[String; 6]) -> AccountDetails {
    let [name, sid, resource, key, value, user] = texts;
    let document = json!({"Version": "2012-10-17", "Statement": {"Sid": sid, "Effect": "Allow",
        "Action": ["s3:GetObject", value], "Resource": ["*", resource],
        "Condition": {"StringEqualsIfExists": {key: value}}}});
    let details = json!({
        "UserDetailList": [{
            "UserId": "AIDAEXAMPLE", "UserName": user, "Arn": format!("arn:aws:iam::111122223333:user/{user}"),
            "UserPolicyList": [{"PolicyName": name, "PolicyDocument": document.to_string().replace('%', "%25")}],
        }],
    });
    let source = Source::new(name.as_str(), format!("{details:#}"));
    AccountDetails::read(&source).unwrap()
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn simulate_and_explain(texts in prop::array::uniform6(hostile()), resource in hostile()) {
        for effect in ["Allow", "Deny"] {
            for resource in [resource.as_str(), "arn:aws:s3:::photos/cat.jpg"] {
                let question = question(&texts, effect, resource);
                let answer = question.answer();
                check_shown(|page| explain::draw(page, &question, &answer));
                check_shown(|page| simulate::draw(page, &question, &answer));
            }
        }
    }

    #[test]
    fn who_can_and_can(mut texts in prop::array::uniform6(hostile())) {
        // An action without a service is refused.
        texts[4].insert_str(0, "s3:");
        let details = account(&texts);
        let asked = |caller| Asked::new(caller, "s3:GetObject", texts[2].as_str());
        let found = details.ask_all(&PolicyLayers::default(), asked);
        let lacking: Vec<_> = found
            .iter()
            .map(|found| (found.question.asked.whole_context(), found.clone()))
            .collect();
        check_shown(|page| who_can::draw(page, &found, &lacking));
        let one = found.last().unwrap();
        let caller = &one.question.asked.caller;
        let rights = rights(&one.question.layers, caller, &one.question.asked.context);
        check_shown(|page| can::draw(page, &caller.principal.arn_text(), &rights));
    }

    #[test]
    fn diff_of_two(texts in prop::array::uniform6(hostile())) {
        let (old, new) = (question(&texts, "Allow", "*"), question(&texts, "Deny", "*"));
        let caller = &old.asked.caller;
        let known = keyward_evaluation::Context::new();
        let changed = [Changed {
            caller: texts[5].clone(),
            changes: Comparison::new(&known, None).differences(&old.layers, &new.layers, caller),
        }];
        prop_assert!(!changed[0].changes.is_empty());
        check_shown(|page| diff::draw(page, &changed));
    }

    #[test]
    fn test_and_what_cannot_be_used(texts in prop::array::uniform6(hostile())) {
        let [file, name, place, failure, text, reason] = &texts;
        let failed = Outcome {
            file: file.clone(),
            name: name.clone(),
            place: place.clone(),
            failure: Some(failure.clone()),
        };
        check_shown(|page| test::draw(page, std::slice::from_ref(&failed)));
        let source = Source::new(file.as_str(), format!("{text}\n{text}{name}\n"));
        for end in [0, text.len(), source.text().len()] {
            let unusable = source.place(end.min(text.len())..end).unusable(reason.as_str());
            check_shown(|page| page.drawn(&snippet::drawn_unusable(&unusable, page.canvas())));
        }
    }
}
