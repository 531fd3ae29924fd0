use std::collections::BTreeMap;
use std::sync::Arc;

use keyward_wire::{Location, Member, Operation, OperationShape, Protocol, ServiceShape};

use crate::handler::{AnyHandler, Handler, TypedHandler};
use crate::known::FastMap;
use crate::stream::{AnyStreamHandler, StreamHandler, TypedStreamHandler};

/// A way to carry out an operation.
#[derive(Clone)]
pub(crate) enum Carrier {
    State(Arc<dyn AnyHandler>),
    Stream(Arc<dyn AnyStreamHandler>),
}

/// Compares a body that is a document with what the headers of its request, names in lower case, declare of it.
pub type DocumentCheck =
    fn(&OperationShape, &[(String, String)], &[u8]) -> Result<(), keyward_wire::ApiError>;

/// A service that is served.
pub(crate) struct ServiceRoutes {
    pub(crate) shape: &'static ServiceShape,
    pub(crate) check_document: Option<DocumentCheck>,
    operations: FastMap<&'static str, Route>,
    rest: Vec<RestRoute>,
}

/// An operation of a service.
pub(crate) struct Route {
    pub(crate) shape: &'static OperationShape,
    /// What carries it out; nothing if it is not served.
    pub(crate) carrier: Option<Carrier>,
}

impl ServiceRoutes {
    /// The operation called `name`.
    pub(crate) fn operation(&self, name: &str) -> Option<&Route> {
        self.operations.get(name)
    }

    fn carry(&mut self, shape: &'static OperationShape, carrier: Carrier) {
        let carrier = Some(carrier);
        self.operations.insert(shape.name, Route { shape, carrier });
    }
}

/// Every service that is served, with its operations.
#[derive(Default)]
pub struct Routes {
    services: BTreeMap<&'static str, ServiceRoutes>,
}

impl std::fmt::Debug for Routes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.services.keys()).finish()
    }
}

/// Adds the operations of one service.
pub struct ServiceBuilder<'a>(&'a mut ServiceRoutes);

impl ServiceBuilder<'_> {
    /// Has bodies that are documents checked before they are read.
    #[must_use]
    pub fn check_documents(self, check: DocumentCheck) -> Self {
        self.0.check_document = Some(check);
        self
    }

    /// Serves an operation of the state.
    #[must_use]
    pub fn handle<O: Operation, S: Handler<O>>(self, service: &Arc<S>) -> Self {
        let handler = TypedHandler::<S, O>::new(service.clone());
        let shape = handler.shape();
        self.0.carry(shape, Carrier::State(Arc::new(handler)));
        self
    }

    /// Serves an operation of data outside the state.
    #[must_use]
    pub fn stream<O: Operation, S: StreamHandler<O>>(self, service: &Arc<S>) -> Self {
        let handler = TypedStreamHandler::<S, O>::new(service.clone());
        let shape = handler.shape();
        self.0.carry(shape, Carrier::Stream(Arc::new(handler)));
        self
    }
}

impl Routes {
    /// Serves a service.
    pub fn service(&mut self, shape: &'static ServiceShape) -> ServiceBuilder<'_> {
        let rest = match shape.protocol {
            Protocol::RestXml => rest_routes(shape),
            Protocol::Query => Vec::new(),
        };
        let fresh = || ServiceRoutes {
            shape,
            check_document: None,
            operations: shape.operations.iter().map(unserved).collect(),
            rest,
        };
        ServiceBuilder(self.services.entry(shape.name).or_insert_with(fresh))
    }

    pub(crate) fn find(&self, service: &str) -> Option<&ServiceRoutes> {
        self.services.get(service)
    }

    /// The query service that has an operation of this name, and this version if one is given. Names alone are not enough:
    /// ElastiCache has a CreateUser too.
    pub(crate) fn with_operation(
        &self,
        operation: &str,
        version: Option<&str>,
    ) -> Option<&ServiceRoutes> {
        let mut query = self.services.values().filter(|service| {
            service.shape.protocol == Protocol::Query
                && version.is_none_or(|version| version == service.shape.version)
        });
        query.find(|service| service.operation(operation).is_some())
    }

    /// Every operation that is served: its service and its shape, ordered by service and name.
    pub fn served(&self) -> impl Iterator<Item = (&'static ServiceShape, &'static OperationShape)> {
        self.services.values().flat_map(|service| {
            let served = move |operation: &&'static OperationShape| {
                let route = service.operation(operation.name);
                route.is_some_and(|route| route.carrier.is_some())
            };
            service
                .shape
                .operations
                .iter()
                .copied()
                .filter(served)
                .map(move |operation| (service.shape, operation))
        })
    }
}

fn unserved(shape: &&'static OperationShape) -> (&'static str, Route) {
    let carrier = None;
    (shape.name, Route { shape, carrier })
}

/// Whether a path names the service, a bucket, or an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Service,
    Bucket,
    Object,
}

/// What a request must have to be one operation of a REST service.
struct RestRoute {
    shape: &'static OperationShape,
    target: Target,
    /// Query parameters of the model's address, as `tagging` or `list-type=2`.
    literals: Vec<(&'static str, Option<&'static str>)>,
    /// Query parameters that the input must have.
    required_query: Vec<&'static str>,
    /// Headers that the input must have.
    required_headers: Vec<&'static str>,
}

/// Sub-resources of S3's that the models spell otherwise, or not at all.
const UNMODELLED_SUB_RESOURCES: [&str; 4] = ["partNumber", "uploadId", "select", "torrent"];

impl RestRoute {
    /// Whether a query parameter is part of the operation's address or of its input.
    fn knows(&self, name: &str) -> bool {
        let members = self.shape.input.map_or(&[][..], |input| input.members());
        let takes =
            |member: &Member| member.location == Location::Query && member.wire_name == name;
        self.literals.iter().any(|(literal, _)| *literal == name) || members.iter().any(takes)
    }
}

fn rest_routes(service: &'static ServiceShape) -> Vec<RestRoute> {
    let mut routes: Vec<RestRoute> = service
        .operations
        .iter()
        .filter_map(|shape| rest_route(shape))
        .collect();
    // The most demanding first; among equals, those whose input is modelled.
    routes.sort_by_key(|route| {
        let demands =
            route.literals.len() + route.required_query.len() + route.required_headers.len();
        (
            std::cmp::Reverse(demands),
            route.shape.input.is_none(),
            route.shape.name,
        )
    });
    routes
}

fn rest_route(shape: &'static OperationShape) -> Option<RestRoute> {
    let (path, query) = shape.uri.split_once('?').unwrap_or((shape.uri, ""));
    let target = match path {
        "/" => Target::Service,
        "/{Bucket}" => Target::Bucket,
        "/{Bucket}/{Key+}" => Target::Object,
        _ => return None,
    };
    let literals = query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| match part.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (part, None),
        });
    let members = shape.input.map_or(&[][..], |input| input.members());
    let required = |location: Location| {
        let required = members
            .iter()
            .filter(move |member| member.required && member.location == location);
        required.map(|member| member.wire_name).collect()
    };
    Some(RestRoute {
        shape,
        target,
        literals: literals.collect(),
        required_query: required(Location::Query),
        required_headers: required(Location::Header),
    })
}

impl ServiceRoutes {
    /// The operation that a request of a REST service asks for.
    pub(crate) fn rest_operation(
        &self,
        method: &str,
        bucket: Option<&str>,
        key: Option<&str>,
        query: &[(String, String)],
        headers: &[(String, String)],
    ) -> Option<&'static OperationShape> {
        let target = match (bucket, key) {
            (None, _) => Target::Service,
            (Some(_), None) => Target::Bucket,
            (Some(_), Some(_)) => Target::Object,
        };
        let in_query = |name: &str| {
            query
                .iter()
                .find(|(given, _)| given == name)
                .map(|(_, value)| value.as_str())
        };
        let in_headers = |name: &&str| {
            headers
                .iter()
                .any(|(given, _)| given.eq_ignore_ascii_case(name))
        };
        let fits = |route: &&RestRoute| {
            route.target == target
                && route.shape.method == method
                && route
                    .literals
                    .iter()
                    .all(|(name, value)| match (in_query(name), value) {
                        (Some(given), Some(value)) => given == *value,
                        (given, None) => given.is_some(),
                        (None, Some(_)) => false,
                    })
                && route
                    .required_query
                    .iter()
                    .all(|name| in_query(name).is_some())
                && route.required_headers.iter().all(in_headers)
        };
        let route = self.rest.iter().find(fits)?;
        // A sub-resource that the operation does not know would otherwise be passed over in silence: `DELETE ?acl`
        // must never be taken for the deletion itself.
        let stray = query
            .iter()
            .any(|(name, _)| self.names_sub_resource(name) && !route.knows(name));
        (!stray).then_some(route.shape)
    }

    /// Whether a query parameter tells operations apart.
    fn names_sub_resource(&self, name: &str) -> bool {
        let tells = |route: &RestRoute| {
            route.literals.iter().any(|(literal, _)| *literal == name)
                || route.required_query.contains(&name)
        };
        UNMODELLED_SUB_RESOURCES.contains(&name) || self.rest.iter().any(tells)
    }
}
