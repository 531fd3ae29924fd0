//! Members that several inputs and outputs have alike, gathered and spread.

/// What a request asks for an object that it makes (see `unbuilt::Asks`).
macro_rules! asks {
    ($input:expr) => {
        $crate::unbuilt::Asks {
            acl: $input.acl.as_deref(),
            grants: [
                (
                    "s3:x-amz-grant-full-control",
                    $input.grant_full_control.as_deref(),
                ),
                ("s3:x-amz-grant-read", $input.grant_read.as_deref()),
                ("s3:x-amz-grant-read-acp", $input.grant_read_acp.as_deref()),
                (
                    "s3:x-amz-grant-write-acp",
                    $input.grant_write_acp.as_deref(),
                ),
            ],
            tagging: $input.tagging.as_deref(),
            storage_class: $input.storage_class.as_deref(),
            encryption: $input.server_side_encryption.as_deref(),
            kms_key: $input
                .ssekms_key_id
                .as_ref()
                .map(keyward_wire::Sensitive::reveal),
            has_kms_context: $input.ssekms_encryption_context.is_some(),
            bucket_key: $input.bucket_key_enabled,
            customer_algorithm: $input.sse_customer_algorithm.as_deref(),
            has_customer_key: $input.sse_customer_key.is_some()
                || $input.sse_customer_key_md5.is_some(),
            redirect: $input.website_redirect_location.as_deref(),
            lock_mode: $input.object_lock_mode.as_deref(),
            lock_until: $input.object_lock_retain_until_date,
            legal_hold: $input.object_lock_legal_hold_status.as_deref(),
        }
    };
}

/// The headers that an object is to be answered with.
macro_rules! headers {
    ($input:expr) => {
        keyward_objects::Headers {
            content_type: $input.content_type.clone(),
            cache_control: $input.cache_control.clone(),
            content_disposition: $input.content_disposition.clone(),
            content_encoding: $input
                .content_encoding
                .as_deref()
                .and_then($crate::puts::without_aws_chunked),
            content_language: $input.content_language.clone(),
            expires: $input.expires.clone(),
        }
    };
}

/// The checksums that a request's headers declare.
macro_rules! declared_checksums {
    ($input:expr) => {
        $crate::checksums::Declared {
            known: [
                (
                    keyward_sigv4::ChecksumAlgorithm::Crc32,
                    $input.checksum_crc32.as_deref(),
                ),
                (
                    keyward_sigv4::ChecksumAlgorithm::Crc32c,
                    $input.checksum_crc32_c.as_deref(),
                ),
                (
                    keyward_sigv4::ChecksumAlgorithm::Crc64Nvme,
                    $input.checksum_crc64_nvme.as_deref(),
                ),
                (
                    keyward_sigv4::ChecksumAlgorithm::Sha1,
                    $input.checksum_sha1.as_deref(),
                ),
                (
                    keyward_sigv4::ChecksumAlgorithm::Sha256,
                    $input.checksum_sha256.as_deref(),
                ),
            ],
            has_unbuilt: $input.checksum_sha512.is_some()
                || $input.checksum_md5.is_some()
                || $input.checksum_xxhash64.is_some()
                || $input.checksum_xxhash3.is_some()
                || $input.checksum_xxhash128.is_some(),
        }
    };
}

/// Sets an output's checksum members.
macro_rules! set_checksums {
    ($output:expr, $checksums:expr) => {
        for checksum in $checksums {
            let value = Some(checksum.value.clone());
            match checksum.algorithm.as_str() {
                "CRC32" => $output.checksum_crc32 = value,
                "CRC32C" => $output.checksum_crc32_c = value,
                "CRC64NVME" => $output.checksum_crc64_nvme = value,
                "SHA1" => $output.checksum_sha1 = value,
                "SHA256" => $output.checksum_sha256 = value,
                _ => {}
            }
        }
    };
}

/// Sets the members in which GetObject and HeadObject answer alike.
macro_rules! set_object {
    ($output:expr, $object:expr) => {
        let described = &$object.described;
        $output.accept_ranges = Some("bytes".to_owned());
        $output.last_modified = Some($crate::service::instant(described.modified_ms));
        $output.e_tag = Some($crate::service::quoted(&$object.etag));
        $output
            .cache_control
            .clone_from(&described.headers.cache_control);
        $output
            .content_disposition
            .clone_from(&described.headers.content_disposition);
        $output
            .content_encoding
            .clone_from(&described.headers.content_encoding);
        $output
            .content_language
            .clone_from(&described.headers.content_language);
        $output.content_type = Some(
            described
                .headers
                .content_type
                .clone()
                .unwrap_or_else(|| "binary/octet-stream".to_owned()),
        );
        $output.expires.clone_from(&described.headers.expires);
        $output.metadata.clone_from(&described.metadata);
    };
}
