//! The form in which operations are written down here.

/// An operation of IAM's: its kind, its plan, its execution. A `Long Read` goes through a whole account or many
/// policies (`Handler::IS_LONG`).
///
/// The plan is an expression of type `Result<Plan, ApiError>` over `input` and `scope`; the execution one of type
/// `Result<Output, ApiError>` over `input` and `work`.
macro_rules! operation {
    (Long Read $name:ident $($rest:tt)*) => {
        operation! { (Read true) $name $($rest)* }
    };
    ($kind:ident $name:ident $($rest:tt)*) => {
        operation! { ($kind false) $name $($rest)* }
    };
    (($kind:ident $long:literal) $name:ident($input:ident, $scope:ident, $work:ident) plan $plan:block execute $execute:block) => {
        impl keyward_gate::Handler<keyward_api::iam::$name> for crate::Iam {
            const KIND: keyward_gate::Kind = keyward_gate::Kind::$kind;
            const IS_LONG: bool = $long;

            fn plan(
                &self,
                $input: &<keyward_api::iam::$name as keyward_wire::Operation>::Input,
                $scope: keyward_gate::Scope<'_>,
            ) -> Result<keyward_gate::Plan, keyward_wire::ApiError> {
                // Operations on the account as a whole ask nothing of their input, or in one of the two places only.
                let _ = $input;
                $plan
            }

            fn execute(
                &self,
                _permit: keyward_gate::Permit<keyward_api::iam::$name>,
                $input: &<keyward_api::iam::$name as keyward_wire::Operation>::Input,
                $work: &mut keyward_gate::Work<'_>,
            ) -> Result<
                <keyward_api::iam::$name as keyward_wire::Operation>::Output,
                keyward_wire::ApiError,
            > {
                let _ = $input;
                $execute
            }
        }
    };
}
