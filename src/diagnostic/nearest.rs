//! The code or name that a misspelt text was meant for.

/// Longer texts are no misspelt names.
const LONGEST: usize = 256;

/// Of the candidates, the one that a misspelt text was meant for, as [`nearest_text`] judges it; one that is spelt the same counts.
pub(crate) fn nearest<'c, C: Copy>(
    text: &str,
    candidates: impl IntoIterator<Item = C>,
    as_str: impl Fn(C) -> &'c str,
) -> Option<C> {
    if text.len() > LONGEST {
        return None;
    }
    let near = candidates.into_iter().filter_map(|candidate| {
        let spelt = as_str(candidate);
        let most = spelt.len() / 3;
        if text.len().abs_diff(spelt.len()) > most {
            return None;
        }
        let (from, to) = differing(text, spelt);
        let distance = distance(from, to);
        (distance <= most).then_some((distance, candidate))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}

/// The text that a misspelt one was meant for: of the candidates, the one that takes the fewest letters to add, drop, change or swap, if
/// these are at most a third of its length. Case, `_` and blanks do not count. What both texts start and end with is stepped over, so
/// that long addresses with a small difference are compared quickly.
///
/// ```
/// use fhir_sas::diagnostic::nearest_text;
///
/// assert_eq!(nearest_text("identifer", ["id", "identifier", "status"]), Some("identifier"));
/// assert_eq!(nearest_text("colour", ["id", "identifier", "status"]), None);
/// ```
#[must_use]
pub fn nearest_text<'c>(
    text: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let others = candidates.into_iter().filter(|candidate| *candidate != text);
    nearest(text, others, |candidate| candidate)
}

/// Two texts without what both start with and both end with.
fn differing<'t>(one: &'t str, other: &'t str) -> (&'t str, &'t str) {
    let same = |pair: &(char, char)| pair.0 == pair.1;
    let start: usize =
        one.chars().zip(other.chars()).take_while(same).map(|(letter, _)| letter.len_utf8()).sum();
    let (one, other) = (one.get(start..).unwrap_or(one), other.get(start..).unwrap_or(other));
    let end: usize = one
        .chars()
        .rev()
        .zip(other.chars().rev())
        .take_while(same)
        .map(|(letter, _)| letter.len_utf8())
        .sum();
    let cut = |text: &'t str| text.get(..text.len() - end).unwrap_or(text);
    (cut(one), cut(other))
}

/// How many letters are to be added, dropped, changed or swapped with their neighbour to make one text of another; case, `_` and
/// blanks do not count.
fn distance(from: &str, to: &str) -> usize {
    let same = |letter: char| match letter {
        '_' | ' ' => '-',
        letter => letter.to_ascii_lowercase(),
    };
    let from: Vec<char> = from.chars().map(same).collect();
    let to: Vec<char> = to.chars().map(same).collect();
    // the last rows of the table: two above, and the one above
    let mut older: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=to.len()).collect();
    for (row, letter) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        for (column, other) in to.iter().enumerate() {
            let changed = above[column] + usize::from(letter != other);
            let mut least = changed.min(above[column + 1] + 1).min(current[column] + 1);
            let swapped =
                row > 0 && column > 0 && *letter == to[column - 1] && from[row - 1] == *other;
            if swapped {
                least = least.min(older[column - 1] + 1);
            }
            current.push(least);
        }
        older = std::mem::replace(&mut above, current);
    }
    above[to.len()]
}
