//! Parsing of texts of others, aside from the threads that serve.

use std::{sync::Arc, thread::available_parallelism};

use tokio::{sync::Semaphore, task::spawn_blocking};

/// Turns of parsers: one for each core, since more of them at once would only take more memory.
#[derive(Clone)]
pub struct Parsers(Arc<Semaphore>);

/// A parser has panicked: the hook of `main` has reported where.
#[derive(Debug)]
pub struct Panicked;

impl Parsers {
    pub fn new() -> Self {
        Self(Arc::new(Semaphore::new(available_parallelism().map_or(1, usize::from))))
    }

    /// Parses on a thread that may block: the runtime's own threads keep the time limits of everything else. A parser that is
    /// not waited for any longer keeps its turn until it ends.
    pub async fn run<T: Send + 'static>(
        &self,
        parse: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Panicked> {
        let turn = Arc::clone(&self.0).acquire_owned().await;
        let parsed = spawn_blocking(move || {
            let _turn = turn;
            parse()
        });
        parsed.await.map_err(|_| Panicked)
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::mpsc::channel,
        thread::sleep,
        time::{Duration, Instant},
    };

    use tokio::time::timeout;

    use super::*;

    /// On one thread: a parser on it would let no time limit pass.
    #[test]
    fn a_parser_is_not_waited_for_after_the_time_limit() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let runtime = runtime.expect("a runtime");
        let began = Instant::now();
        runtime.block_on(async {
            let slow = Parsers::new();
            let slow = slow.run(|| sleep(Duration::from_secs(30)));
            assert!(timeout(Duration::from_millis(50), slow).await.is_err());
        });
        runtime.shutdown_background();
        assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    }

    #[tokio::test]
    async fn there_are_never_more_than_cores() {
        let parsers = Parsers::new();
        let cores = parsers.0.available_permits();
        let (started, count) = channel();
        for _ in 0..cores + 2 {
            let started = started.clone();
            let slow = parsers.run(move || {
                // an error: the test has counted
                let _ = started.send(());
                sleep(Duration::from_secs(1));
            });
            // not waited for: its turn goes on
            let _ = timeout(Duration::from_millis(5), slow).await;
        }
        assert!(count.try_iter().count() <= cores);
    }

    #[tokio::test]
    async fn a_panic_is_an_error() {
        let parsers = Parsers::new();
        assert!(parsers.run(|| panic!("a fault")).await.is_err());
        assert_eq!(parsers.run(|| 7).await.ok(), Some(7));
    }
}
