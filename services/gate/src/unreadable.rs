//! Heads that are not HTTP, or too large to be read.

use keyward_wire::{ApiError, ErrorShape};

use crate::answer::Answer;
use crate::gate::{Gate, Peer};
use crate::record::CallRecord;

/// What could be seen of a head that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnreadableHead {
    /// It is a POST to `/`, where query requests go.
    pub posts_to_root: bool,
    /// It has too many bytes or headers.
    pub too_large: bool,
}

impl UnreadableHead {
    /// The error in the words of whom the request was for. S3's are AWS's own; services of the query protocol list
    /// their code among the errors common to all actions, without words.
    /// Sources: <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>,
    /// <https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html>
    fn error(self) -> ApiError {
        let (code, message) = match (self.posts_to_root, self.too_large) {
            (true, false) => (
                "MalformedHttpRequestException",
                "The head of the request is not HTTP/1.1.",
            ),
            (true, true) => (
                "MalformedHttpRequestException",
                "The head of the request has too many headers or bytes.",
            ),
            (false, false) => (
                "BadRequest",
                "An error occurred when parsing the HTTP request.",
            ),
            (false, true) => (
                "RequestHeaderSectionTooLarge",
                "Your request header section exceeds the maximum allowed size.",
            ),
        };
        ErrorShape::sender(code, 400).message(message)
    }
}

impl Gate {
    /// Refuses a request of which nothing could be read, and records that it came.
    #[must_use]
    pub fn refuse_head(&self, head: UnreadableHead, peer: Peer) -> Answer {
        let request_id = self.shared.environment.request_id();
        let error = head.error();
        let mut record = CallRecord::new(request_id.clone(), &self.facts(peer));
        record.refuse(&error);
        self.shared.journal.append(vec![record.entry(0)]);
        let s3 = self.shared.routes.find("s3");
        let service = s3.filter(|_| !head.posts_to_root);
        Answer::error(service.map(|found| found.shape), &error, &request_id, false)
    }
}
