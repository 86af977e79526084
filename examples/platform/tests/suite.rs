//! The command line, against stand-ins with real sockets.

mod suite {
    mod accounts;
    mod certificates;
    mod files;
    mod limits;
    mod metrics;
    mod receive;
    mod run;
    mod slots;
    mod storage;
    mod vendors;
}
