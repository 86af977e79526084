//! The server under real requests, from outside: as a process of its own, on sockets of the loopback.

mod acceptance;
mod accounts;
mod authority;
mod bookings;
mod day;
mod delivery;
mod faults;
mod harness;
mod issuer;
mod limits;
mod platform;
mod refusals;
mod regulator;
mod revocation;
mod searches;
mod sessions;
mod sign_in;
mod storage;
mod stored;
mod tls;
mod tokens;
