//! The programs, with a `RabbitMQ` of their own.

mod suite {
    mod certificates;
    mod errors;
    mod receive;
    mod run;
}
