//! The form in which operations are written down here.

/// An operation on the state: its kind, its plan, its execution.
///
/// The plan is a block of type `Result<Plan, ApiError>` over `service`, `input` and `scope`; the execution one of
/// type `Result<Output, ApiError>` over `service`, `input` and `work`.
macro_rules! operation {
    ($kind:ident $name:ident($service:ident, $input:ident, $scope:ident, $work:ident) plan $plan:block execute $execute:block) => {
        impl keyward_gate::Handler<keyward_api::s3::$name> for crate::S3 {
            const KIND: keyward_gate::Kind = keyward_gate::Kind::$kind;

            fn plan(
                &self,
                $input: &<keyward_api::s3::$name as keyward_wire::Operation>::Input,
                $scope: keyward_gate::Scope<'_>,
            ) -> Result<keyward_gate::Plan, keyward_wire::ApiError> {
                let $service = self;
                // Many plans need nothing of the service.
                let _ = $service;
                let facts = $scope.facts;
                let plan = || -> Result<keyward_gate::Plan, keyward_wire::ApiError> { $plan };
                plan().map(|plan| $crate::checks::with_shared_keys(plan, facts))
            }

            fn execute(
                &self,
                _permit: keyward_gate::Permit<keyward_api::s3::$name>,
                $input: &<keyward_api::s3::$name as keyward_wire::Operation>::Input,
                $work: &mut keyward_gate::Work<'_>,
            ) -> Result<
                <keyward_api::s3::$name as keyward_wire::Operation>::Output,
                keyward_wire::ApiError,
            > {
                let $service = self;
                $execute
            }
        }
    };
}

/// An operation on objects: its plan, and its execution as an async block of type
/// `Result<StreamReply<Output>, ApiError>` over `service`, `input`, `work` and `permit`.
macro_rules! stream_operation {
    ($name:ident($service:ident, $input:ident, $scope:ident, $work:ident, $permit:ident) plan $plan:block execute $execute:block) => {
        impl keyward_gate::StreamHandler<keyward_api::s3::$name> for crate::S3 {
            fn plan(
                &self,
                $input: &<keyward_api::s3::$name as keyward_wire::Operation>::Input,
                $scope: keyward_gate::Scope<'_>,
            ) -> Result<keyward_gate::Plan, keyward_wire::ApiError> {
                let $service = self;
                // Many plans need nothing of the service.
                let _ = $service;
                let facts = $scope.facts;
                let plan = || -> Result<keyward_gate::Plan, keyward_wire::ApiError> { $plan };
                plan().map(|plan| $crate::checks::with_shared_keys(plan, facts))
            }

            async fn execute(
                self: std::sync::Arc<Self>,
                $permit: keyward_gate::Permit<keyward_api::s3::$name>,
                $input: <keyward_api::s3::$name as keyward_wire::Operation>::Input,
                $work: keyward_gate::StreamWork,
            ) -> Result<
                keyward_gate::StreamReply<
                    <keyward_api::s3::$name as keyward_wire::Operation>::Output,
                >,
                keyward_wire::ApiError,
            > {
                let $service = self;
                $execute
            }
        }
    };
}
