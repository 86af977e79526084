//! Work on many threads, with the results in the order of the work.

use std::{
    num::NonZero,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, SyncSender, TryRecvError},
    },
    thread,
};

/// Results in the order of the work.
pub(crate) struct Ordered<A> {
    replies: Receiver<Receiver<A>>,
}

/// Does each piece of work on one of several threads. However many pieces there are, only a few of them are under way: the next
/// one is not asked for before there is room.
///
/// The threads are left to themselves: who stops early ends the process, and with it a thread that still waits for input.
pub(crate) fn in_order<J, A>(
    jobs: impl Iterator<Item = J> + Send + 'static,
    at_most: usize,
    work: impl Fn(J) -> A + Send + Sync + 'static,
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
                let _ = reply.send(work(job));
            }
        });
    }
    thread::spawn(move || {
        for job in jobs {
            let (reply, receiver) = mpsc::sync_channel(1);
            if to_main.send(receiver).is_err() || to_workers.send((job, reply)).is_err() {
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
        Ok(Some(reply.recv().expect("a worker answers unless it panicked, which it told")))
    }
}
