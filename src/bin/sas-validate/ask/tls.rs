//! Which versions of TLS a server takes, by a `ClientHello` of each version. What answers with a `ServerHello` takes it.
//!
//! The hello is written here, because TLS libraries that are kept up do not speak the old versions that a server must refuse.

use std::{
    hash::{BuildHasher, Hasher, RandomState},
    io::{self, ErrorKind, Read, Write},
    net::{TcpStream, ToSocketAddrs},
    time::Duration,
};

/// A version of TLS.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    Tls10,
    Tls11,
    Tls12,
    Tls13,
}

impl Version {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Tls10 => "TLS 1.0",
            Self::Tls11 => "TLS 1.1",
            Self::Tls12 => "TLS 1.2",
            Self::Tls13 => "TLS 1.3",
        }
    }

    /// As `legacy_version` of a hello has it: 1.3 is named by an extension.
    fn legacy(self) -> [u8; 2] {
        match self {
            Self::Tls10 => [3, 1],
            Self::Tls11 => [3, 2],
            Self::Tls12 | Self::Tls13 => [3, 3],
        }
    }

    /// Cipher suites: those of 1.3 alone, or the common ones of the versions before.
    fn suites(self) -> &'static [u16] {
        match self {
            Self::Tls13 => &[0x1301, 0x1302, 0x1303],
            _ => &[
                0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc009, 0xc013, 0xc00a, 0xc014,
                0x009c, 0x009d, 0x002f, 0x0035, 0x000a,
            ],
        }
    }
}

/// Whether the server takes this version.
pub(crate) fn takes(host: &str, port: u16, version: Version, limit: Duration) -> io::Result<bool> {
    let unresolved = || io::Error::new(ErrorKind::NotFound, "the name of the host has no address");
    let address = (host, port).to_socket_addrs()?.next().ok_or_else(unresolved)?;
    let mut stream = TcpStream::connect_timeout(&address, limit)?;
    stream.set_read_timeout(Some(limit))?;
    stream.set_write_timeout(Some(limit))?;
    stream.write_all(&hello(host, version))?;
    // record: type, version, length; handshake: type, length, version
    let mut head = Vec::with_capacity(HEAD);
    while head.len() < HEAD && head.first() != Some(&ALERT) {
        let mut piece = [0; HEAD];
        match stream.read(&mut piece[head.len()..]) {
            // closed, with or without an alert
            Ok(0) => return Ok(false),
            Ok(read) => head.extend_from_slice(&piece[head.len()..head.len() + read]),
            Err(why) if is_end(&why) => return Ok(false),
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            Err(why) => return Err(why),
        }
    }
    let is_hello = head.starts_with(&[HANDSHAKE]) && head.get(5) == Some(&SERVER_HELLO);
    Ok(is_hello && head.ends_with(&version.legacy()))
}

/// How many bytes of a reply are read.
const HEAD: usize = 11;
const HANDSHAKE: u8 = 22;
const ALERT: u8 = 21;
const SERVER_HELLO: u8 = 2;

fn is_end(why: &io::Error) -> bool {
    matches!(why.kind(), ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted)
}

/// A list with its length in front, in so many bytes.
fn counted(width: usize, list: &[u8]) -> Vec<u8> {
    let length = (list.len() as u64).to_be_bytes();
    [&length[length.len() - width..], list].concat()
}

fn numbers(list: &[u16]) -> Vec<u8> {
    list.iter().flat_map(|number| number.to_be_bytes()).collect()
}

fn hello(host: &str, version: Version) -> Vec<u8> {
    let random = |count: usize| {
        let hash = || RandomState::new().build_hasher().finish().to_be_bytes();
        std::iter::repeat_with(hash).flatten().take(count).collect::<Vec<_>>()
    };
    let mut extensions = Vec::new();
    let mut extend = |kind: u16, content: Vec<u8>| {
        extensions.extend(kind.to_be_bytes());
        extensions.extend(counted(2, &content));
    };
    // an address is no name
    if host.parse::<std::net::IpAddr>().is_err() {
        let name = [vec![0], counted(2, host.as_bytes())].concat();
        extend(0x0000, counted(2, &name));
    }
    // groups: X25519, P-256, P-384
    extend(0x000a, counted(2, &numbers(&[0x001d, 0x0017, 0x0018])));
    // points: uncompressed
    extend(0x000b, vec![1, 0]);
    let signatures = [
        0x0403, 0x0503, 0x0603, 0x0807, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203,
        0x0201,
    ];
    extend(0x000d, counted(2, &numbers(&signatures)));
    if version == Version::Tls13 {
        extend(0x002b, vec![2, 3, 4]);
        // no key yet: the server answers with the group that it wants, as a ServerHello
        extend(0x0033, vec![0, 0]);
        extend(0x002d, vec![1, 1]);
    }
    let body = [
        version.legacy().to_vec(),
        random(32),
        counted(1, &random(32)),
        counted(2, &numbers(version.suites())),
        // no compression
        vec![1, 0],
        counted(2, &extensions),
    ]
    .concat();
    let handshake = [vec![1], counted(3, &body)].concat();
    [vec![HANDSHAKE, 3, 1], counted(2, &handshake)].concat()
}

#[cfg(test)]
mod tests {
    use std::{net::TcpListener, thread};

    use super::*;

    const LIMIT: Duration = Duration::from_secs(5);

    /// What is found of a server that replies to a hello so.
    fn found(reply: &'static [u8], version: Version) -> io::Result<bool> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a client");
            let mut record = [0; 5];
            stream.read_exact(&mut record).expect("a record");
            let mut hello = vec![0; usize::from(u16::from_be_bytes([record[3], record[4]]))];
            stream.read_exact(&mut hello).expect("a hello");
            assert_eq!((record[0], hello[0]), (HANDSHAKE, 1));
            stream.write_all(reply).expect("a reply");
        });
        let found = takes("127.0.0.1", port, version, LIMIT);
        server.join().expect("no panic");
        found
    }

    #[test]
    fn a_server_hello_of_the_version_is_a_yes() {
        let hello = |minor: u8| [22, 3, minor, 0, 42, 2, 0, 0, 38, 3, minor];
        for (version, minor) in
            [(Version::Tls10, 1), (Version::Tls11, 2), (Version::Tls12, 3), (Version::Tls13, 3)]
        {
            let reply: &'static [u8] = Box::leak(Box::new(hello(minor)));
            assert!(found(reply, version).expect("a reply"), "{version:?}");
        }
        // another version, an alert, nothing
        for reply in [&[22, 3, 1, 0, 42, 2, 0, 0, 38, 3, 0][..], &[21, 3, 1, 0, 2, 2, 70], &[]] {
            assert!(!found(reply, Version::Tls10).expect("a reply"));
        }
    }
}
