//! A global allocator that counts bytes while it is switched on: those in use, and all that were ever requested.

// only a global allocator sees every allocation, and its trait is unsafe
#![allow(unsafe_code)]
#![allow(clippy::cast_possible_wrap, reason = "no block is longer than isize::MAX")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    fs,
    sync::atomic::{AtomicBool, AtomicIsize, Ordering::Relaxed},
};

static ON: AtomicBool = AtomicBool::new(false);
static LIVE: AtomicIsize = AtomicIsize::new(0);
static PEAK: AtomicIsize = AtomicIsize::new(0);
static REQUESTED: AtomicIsize = AtomicIsize::new(0);

/// What some work took.
#[derive(Debug, Clone, Copy)]
pub struct Taken {
    /// Nanoseconds of this thread on a processor.
    pub time: u64,
    /// In use at the moment when most were.
    pub peak: usize,
    /// Requested in all. A block that grows counts anew each time, as it may be copied.
    pub requested: usize,
}

/// What the work takes. Bytes are without those that were in use before. The work may start the count of bytes again, and
/// then they are without those in use at that moment.
pub fn count(work: impl FnOnce(&mut dyn FnMut())) -> Taken {
    let mut restart = || {
        for count in [&LIVE, &PEAK, &REQUESTED] {
            count.store(0, Relaxed);
        }
    };
    restart();
    let started = on_processor();
    ON.store(true, Relaxed);
    work(&mut restart);
    ON.store(false, Relaxed);
    let time = on_processor() - started;
    let [peak, requested] = [&PEAK, &REQUESTED].map(|count| count.load(Relaxed).unsigned_abs());
    Taken { time, peak, requested }
}

fn on_processor() -> u64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|time| time.parse().ok()).unwrap_or_default()
}

/// More bytes are in use, or fewer, for a block that was requested with so many.
fn moved(bytes: isize, requested: usize) {
    if ON.load(Relaxed) {
        let live = LIVE.fetch_add(bytes, Relaxed) + bytes;
        PEAK.fetch_max(live, Relaxed);
        REQUESTED.fetch_add(requested as isize, Relaxed);
    }
}

pub struct Counting;

// SAFETY: every call is passed to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        moved(layout.size() as isize, layout.size());
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        moved(layout.size() as isize, layout.size());
        // SAFETY: the caller keeps the contract of `alloc_zeroed`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        moved(-(layout.size() as isize), 0);
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // large blocks, which alone matter, grow by moving pages
        moved(size as isize - layout.size() as isize, size);
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { System.realloc(block, layout, size) }
    }
}
