//! The path of a check: a linked list on the stack, made into text only for an issue.

use std::fmt;

use crate::r4::choice_of;

/// A place in a value: a member, and the path of what has it.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    up: Option<&'p Path<'p>>,
    /// The element that has the member, as R4 declares it: `Bundle.entry`; empty at the root.
    owner: &'static str,
    /// The member's name in JSON; the type of resource at the root.
    name: &'p str,
    index: Option<usize>,
    /// The type of what stands there, as R4 declares it; empty where it is not needed.
    of: &'static str,
    depth: usize,
}

impl<'p> Path<'p> {
    pub(super) fn root(name: &'p str) -> Self {
        Self { up: None, owner: "", name, index: None, of: "", depth: 0 }
    }

    pub(super) fn member(&'p self, owner: &'static str, name: &'p str) -> Self {
        Self { up: Some(self), owner, name, index: None, of: "", depth: self.depth + 1 }
    }

    pub(super) fn item(&'p self, owner: &'static str, name: &'p str, index: usize) -> Self {
        Self { index: Some(index), ..self.member(owner, name) }
    }

    /// The same place, with the type of what stands there.
    pub(super) fn holding(&self, of: &'static str) -> Self {
        Self { of, ..*self }
    }

    pub(super) fn of(&self) -> &'static str {
        self.of
    }

    pub(super) fn name(&self) -> &'p str {
        self.name
    }

    pub(super) fn owner(&self) -> &'static str {
        self.owner
    }

    /// The type that was chosen, of a choice of types.
    pub(super) fn chosen(&self) -> Option<&'static str> {
        choice_of(self.owner, self.name).map(|(_, of_type)| of_type)
    }

    pub(super) fn index(&self) -> Option<usize> {
        self.index
    }

    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn up(&self) -> Option<&'p Path<'p>> {
        self.up
    }

    /// Whether this is the place that a definition writes `Slot.serviceType` or `HumanName.family`.
    pub(super) fn is(&self, place: &str) -> bool {
        let Some((rest, last)) = place.rsplit_once('.') else { return false };
        let choice = || choice_of(self.owner, self.name).map(|(element, _)| element);
        let named = match last.strip_suffix("[x]") {
            Some(element) => choice() == Some(element),
            None => self.name == last,
        };
        if !named {
            return false;
        }
        self.owner == rest
            || self.up.is_some_and(|up| (up.up.is_none() && up.name == rest) || up.is(rest))
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(up) = self.up else { return f.write_str(self.name) };
        write!(f, "{up}.")?;
        match choice_of(self.owner, self.name) {
            Some((element, of_type)) => write!(f, "{element}.ofType({of_type})")?,
            None => f.write_str(self.name)?,
        }
        self.index.map_or(Ok(()), |index| write!(f, "[{index}]"))
    }
}
