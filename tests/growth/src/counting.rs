//! A global allocator that counts bytes while it is switched on.

// only a global allocator sees every allocation, and its trait is unsafe
#![allow(unsafe_code)]
#![allow(clippy::cast_possible_wrap, reason = "no block is longer than isize::MAX")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicBool, AtomicIsize, Ordering::Relaxed},
};

static ON: AtomicBool = AtomicBool::new(false);
static LIVE: AtomicIsize = AtomicIsize::new(0);
static PEAK: AtomicIsize = AtomicIsize::new(0);

/// Most bytes in use at any moment of the work, those excluded that were in use before. The work may start the count again, and
/// what is in use then is excluded too.
pub fn peak(work: impl FnOnce(&mut dyn FnMut())) -> usize {
    let mut restart = || {
        LIVE.store(0, Relaxed);
        PEAK.store(0, Relaxed);
    };
    restart();
    ON.store(true, Relaxed);
    work(&mut restart);
    ON.store(false, Relaxed);
    PEAK.load(Relaxed).unsigned_abs()
}

fn moved(bytes: isize) {
    if ON.load(Relaxed) {
        let live = LIVE.fetch_add(bytes, Relaxed) + bytes;
        PEAK.fetch_max(live, Relaxed);
    }
}

pub struct Counting;

// SAFETY: every call is passed to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        moved(layout.size() as isize);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        moved(layout.size() as isize);
        // SAFETY: the caller keeps the contract of `alloc_zeroed`.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        moved(-(layout.size() as isize));
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // large blocks, which alone matter, grow by moving pages
        moved(size as isize - layout.size() as isize);
        // SAFETY: the caller keeps the contract of `realloc`.
        unsafe { System.realloc(block, layout, size) }
    }
}
