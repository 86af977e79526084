//! How far long work has come, for who waits at a terminal.

use std::{
    io::{self, IsTerminal},
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressStyle};

/// Work that is done sooner needs no bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar on the standard error, from when the work turns out to be long.
pub(crate) struct Progress {
    /// Bytes in all, where that is known; without it there is no bar.
    total: Option<u64>,
    done: u64,
    started: Instant,
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(crate) fn of(total: Option<u64>) -> Self {
        let total = total.filter(|_| io::stderr().is_terminal());
        Self { total, done: 0, started: Instant::now(), bar: None }
    }

    pub(crate) fn advance(&mut self, bytes: usize) {
        let Some(total) = self.total else { return };
        self.done += bytes as u64;
        if self.bar.is_none() && self.started.elapsed() > PATIENCE && self.done < total {
            let bar = ProgressBar::new(total);
            let style = ProgressStyle::with_template("{wide_bar} {bytes}/{total_bytes} {eta}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            self.bar = Some(bar);
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        }
    }

    /// Hides the bar while results are written, which may be on the same terminal.
    pub(crate) fn aside<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
