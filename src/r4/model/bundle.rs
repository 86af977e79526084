//! `Bundle` and its parts.

use crate::r4::declare_prelude::*;

resource! {
    /// A set of resources sent together; a SAS search is answered by one of type `searchset`.
    Bundle "Bundle" ("bundle-definitions.html") {
        @head
        /// Lasting identifier of this bundle as a unit, mostly for documents and messages.
        identifier: boxed Identifier = "identifier" 0..1;
        /// What the set is for, and so how to process it; SAS answers use `searchset`.
        type_: value BundleType = "type" 1..1;
        /// Instant at which the bundle was put together, in RFC 3339 form with an offset.
        timestamp: value Instant = "timestamp" 0..1;
        /// Number of search matches over all pages. In SAS answers it counts the slots, and is 0 when none is
        /// found.
        total: value UnsignedInt = "total" 0..1;
        /// A web link about the bundle or entry. SAS search answers carry a single `self` link.
        link: many BundleLink = "link" 0..*;
        /// One item of the bundle: usually a resource, with details of its search, request or response.
        entry: many BundleEntry = "entry" 0..*;
        /// Digital signature over the whole bundle.
        signature: boxed Signature = "signature" 0..1;
    }
}

backbone! {
    /// A web link about the bundle or entry. SAS search answers carry a single `self` link.
    BundleLink "Bundle.link" ("bundle-definitions.html") {
        /// Role of the link, such as `self`, `next` or `previous`.
        relation: value FhirString = "relation" 1..1;
        /// Target of the link; in a SAS answer's `self` link, the request as received, keeping `+` of an
        /// offset as `%2B`.
        url: value Uri = "url" 1..1;
    }
}

backbone! {
    /// One item of the bundle: usually a resource, with details of its search, request or response.
    BundleEntry "Bundle.entry" ("bundle-definitions.html") {
        /// A web link about this entry alone.
        link: many BundleLink = "link" 0..*;
        /// Absolute URL, or `urn:uuid:`, identifying the resource; in SAS answers the base URL, type and id.
        full_url: value Uri = "fullUrl" 0..1;
        /// The resource carried by the entry, of any type.
        resource: one Resource = "resource" 0..1;
        /// Why the entry is in a search answer, and how well it matches.
        search: one BundleEntrySearch = "search" 0..1;
        /// In a batch, transaction or history, the HTTP request this entry stands for.
        request: boxed BundleEntryRequest = "request" 0..1;
        /// In a batch or transaction answer or a history, the HTTP response for this entry.
        response: boxed BundleEntryResponse = "response" 0..1;
    } keeps_items
}

backbone! {
    /// Why the entry is in a search answer, and how well it matches.
    BundleEntrySearch "Bundle.entry.search" ("bundle-definitions.html") {
        /// `match` for a hit, `include` for a resource joined to it, `outcome` for a message about the
        /// search.
        mode: value SearchEntryMode = "mode" 0..1;
        /// How well the entry matches, from 0 to 1, highest for the best.
        score: value Decimal = "score" 0..1;
    } remembered search
}

backbone! {
    /// In a batch, transaction or history, the HTTP request this entry stands for.
    BundleEntryRequest "Bundle.entry.request" ("bundle-definitions.html") {
        /// HTTP verb of the request, such as `POST` or `PUT`.
        method: value HttpVerb = "method" 1..1;
        /// URL of the request, relative to the server base, such as `Slot/12` or `Slot?status=free`.
        url: value Uri = "url" 1..1;
        /// Value of the `If-None-Match` header, an `ETag`, for a conditional read.
        if_none_match: value FhirString = "ifNoneMatch" 0..1;
        /// Instant of the `If-Modified-Since` header, for a read only if changed; RFC 3339 here.
        if_modified_since: value Instant = "ifModifiedSince" 0..1;
        /// Value of the `If-Match` header, an `ETag` such as `W/"3"`, to avoid overwriting another's change.
        if_match: value FhirString = "ifMatch" 0..1;
        /// Search query, without the leading `?`, that must find nothing for a conditional create to go
        /// ahead.
        if_none_exist: value FhirString = "ifNoneExist" 0..1;
    }
}

backbone! {
    /// In a batch or transaction answer or a history, the HTTP response for this entry.
    BundleEntryResponse "Bundle.entry.response" ("bundle-definitions.html") {
        /// HTTP status as text, starting with the three digits, such as `201 Created`.
        status: value FhirString = "status" 1..1;
        /// Value of the `Location` header: the URL of the resource created or changed.
        location: value Uri = "location" 0..1;
        /// Version of the resource as an `ETag`, such as `W/"2"`.
        etag: value FhirString = "etag" 0..1;
        /// Instant of the resource's last change, in RFC 3339 form with an offset.
        last_modified: value Instant = "lastModified" 0..1;
        /// Errors, warnings or hints from processing this entry.
        outcome: one Resource = "outcome" 0..1;
    }
}
