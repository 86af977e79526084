//! The server under real requests, from outside: as a process of its own, on sockets of the loopback.

mod accounts;
mod bookings;
mod harness;
mod platform;
mod refusals;
mod regulator;
mod searches;
mod sign_in;
mod tls;
