//! Work on many threads, with the results in the order of the work.

use std::{
    num::NonZero,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, SyncSender, TryRecvError},
    },
    thread,
};

use crate::isolate::{Panicked, isolated};

/// Results in the order of the work.
pub(crate) struct Ordered<A> {
    replies: Receiver<Receiver<A>>,
}

/// Does each piece of work on one of several threads. Only a few pieces are processed at once (backpressure): the
/// iterator is not advanced before there is room.
///
/// A panic in a piece of work, or in the iterator, has `broken` as its result; after one in the iterator there are no more pieces.
///
/// The threads are detached: a caller that stops early ends the process, and with it a thread that still waits for input.
pub(crate) fn in_order<J, A>(
    mut jobs: impl Iterator<Item = J> + Send + 'static,
    at_most: usize,
    work: impl Fn(J) -> A + Send + Sync + 'static,
    broken: fn(Panicked) -> A,
) -> Ordered<A>
where
    J: Send + 'static,
    A: Send + 'static,
{
    let workers = thread::available_parallelism().map_or(1, NonZero::get).clamp(1, at_most.max(1));
    let (to_main, replies) = mpsc::sync_channel(workers * 2);
    let (to_workers, queue) = mpsc::sync_channel::<(J, SyncSender<A>)>(workers);
    let (queue, work) = (Arc::new(Mutex::new(queue)), Arc::new(work));
    for _ in 0..workers {
        let (queue, work) = (Arc::clone(&queue), Arc::clone(&work));
        thread::spawn(move || {
            loop {
                let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok((job, reply)) = next else { break };
                // nobody listens any more when the main thread stopped early
                let _ = reply.send(isolated(|| work(job)).unwrap_or_else(broken));
            }
        });
    }
    thread::spawn(move || {
        loop {
            let (reply, receiver) = mpsc::sync_channel(1);
            let sent = match isolated(|| jobs.next()) {
                Ok(None) => false,
                Ok(Some(job)) => {
                    to_main.send(receiver).is_ok() && to_workers.send((job, reply)).is_ok()
                }
                Err(panicked) => {
                    // nobody listens any more when the main thread stopped early
                    let _ = reply.send(broken(panicked));
                    let _ = to_main.send(receiver);
                    false
                }
            };
            if !sent {
                break;
            }
        }
    });
    Ordered { replies }
}

impl<A> Ordered<A> {
    /// The next result. `before_wait` is called when it is not there yet.
    pub(crate) fn next<E>(
        &self,
        mut before_wait: impl FnMut() -> Result<(), E>,
    ) -> Result<Option<A>, E> {
        let reply = match self.replies.try_recv() {
            Ok(reply) => reply,
            Err(TryRecvError::Disconnected) => return Ok(None),
            Err(TryRecvError::Empty) => {
                before_wait()?;
                let Ok(reply) = self.replies.recv() else { return Ok(None) };
                reply
            }
        };
        if let Ok(answer) = reply.try_recv() {
            return Ok(Some(answer));
        }
        before_wait()?;
        Ok(Some(reply.recv().expect("a worker replies, whatever becomes of its work")))
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;
    use crate::isolate::silence_panics;

    fn all<A>(ordered: &Ordered<A>) -> Vec<A> {
        let next =
            || ordered.next(|| Ok::<(), Infallible>(())).unwrap_or_else(|never| match never {});
        std::iter::from_fn(next).collect()
    }

    /// The others go on, and the results stay in order.
    #[test]
    fn a_panic_costs_its_piece_only() {
        silence_panics();
        let work = |number: usize| {
            assert_ne!(number % 10, 7, "quoted");
            number
        };
        let results = all(&in_order(0..100, usize::MAX, work, |_| usize::MAX));
        assert_eq!(results.len(), 100);
        for (number, result) in results.into_iter().enumerate() {
            assert_eq!(result, if number % 10 == 7 { usize::MAX } else { number });
        }
    }

    /// Work that nobody names any more is not taken for the end.
    #[test]
    fn a_panic_of_the_iterator_is_a_result() {
        silence_panics();
        let jobs = (0..10).inspect(|number| assert!(*number < 3, "quoted"));
        assert_eq!(all(&in_order(jobs, usize::MAX, |number| number, |_| -1)), [0, 1, 2, -1]);
    }
}
