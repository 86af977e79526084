//! A bounded number of connections, in which those that only wait can be displaced.
//!
//! A connection waits while it shakes hands, sends its request, takes its answer or is idle, and works in between. When all places
//! are taken, a new connection displaces the one that has waited for longest. So clients that open connections and leave them
//! alone take places from each other, not from a client that sends its request.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use tokio::sync::Notify;

pub struct Places {
    count: usize,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    taken: usize,
    /// The number that the next one to wait gets.
    next: u64,
    /// Who waits, those who began first in front.
    waiting: BTreeMap<u64, Arc<Notify>>,
}

impl State {
    fn wait(&mut self, displaced: &Arc<Notify>) -> u64 {
        let ticket = self.next;
        self.next += 1;
        self.waiting.insert(ticket, Arc::clone(displaced));
        ticket
    }
}

impl Places {
    pub fn new(count: usize) -> Arc<Self> {
        Arc::new(Self { count, state: Mutex::default() })
    }

    /// A place for a new connection. `None` when all of them work.
    pub fn enter(self: &Arc<Self>) -> Option<Place> {
        let mut state = self.state();
        if state.taken >= self.count {
            let (_, displaced) = state.waiting.pop_first()?;
            displaced.notify_one();
            state.taken -= 1;
        }
        state.taken += 1;
        let displaced = Arc::new(Notify::new());
        let ticket = state.wait(&displaced);
        drop(state);
        Some(Place { of: Arc::clone(self), displaced, ticket: Mutex::new(ticket) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The place of one connection, until it is dropped.
pub struct Place {
    of: Arc<Places>,
    displaced: Arc<Notify>,
    /// Under which number it waits, or waited last.
    ticket: Mutex<u64>,
}

impl Place {
    /// Waits until the connection has to go.
    pub async fn displaced(&self) {
        self.displaced.notified().await;
    }

    /// The connection works until the result is dropped, and cannot be displaced.
    pub fn work(self: &Arc<Self>) -> Working {
        let ticket = *self.ticket();
        let is_here = self.of.state().waiting.remove(&ticket).is_some();
        Working { place: Arc::clone(self), is_here }
    }

    fn ticket(&self) -> MutexGuard<'_, u64> {
        self.ticket.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let ticket = *self.ticket();
        let mut state = self.of.state();
        // one that was displaced has no place any more
        if state.waiting.remove(&ticket).is_some() {
            state.taken -= 1;
        }
    }
}

/// A connection that works on a request.
pub struct Working {
    place: Arc<Place>,
    /// Whether it was not displaced before it began.
    is_here: bool,
}

impl Drop for Working {
    fn drop(&mut self) {
        if self.is_here {
            let mut ticket = self.place.ticket();
            *ticket = self.place.of.state().wait(&self.place.displaced);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::timeout;

    use super::*;

    async fn is_displaced(place: &Place) -> bool {
        timeout(Duration::from_millis(20), place.displaced()).await.is_ok()
    }

    #[tokio::test]
    async fn who_has_waited_for_longest_is_dropped() {
        let places = Places::new(2);
        let enter = || Arc::new(places.enter().expect("a place"));
        let (first, second) = (enter(), enter());
        // the first one has worked in the meantime
        drop(first.work());
        let third = enter();
        assert!(is_displaced(&second).await && !is_displaced(&first).await);
        // those that work stay, also when nobody waits
        let (working, also) = (first.work(), third.work());
        assert!(places.enter().is_none());
        drop(second);
        assert!(places.enter().is_none(), "it had no place any more");
        drop(working);
        let fourth = enter();
        assert!(is_displaced(&first).await && !is_displaced(&third).await);
        drop((also, first, third, fourth));
        let state = places.state();
        assert_eq!((state.taken, state.waiting.len()), (0, 0));
    }

    #[test]
    fn a_place_that_is_left_is_free() {
        let places = Places::new(1);
        for _ in 0..3 {
            let place = Arc::new(places.enter().expect("a place"));
            drop(place.work());
            drop(place);
        }
        assert_eq!(places.state().taken, 0);
        // a request that outlives its connection
        let place = Arc::new(places.enter().expect("a place"));
        let working = place.work();
        drop(place);
        assert!(places.enter().is_none());
        drop(working);
        assert!(places.enter().is_some());
    }
}
