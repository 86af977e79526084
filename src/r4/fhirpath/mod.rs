//! The subset of `FHIRPath` that the invariants of R4 are written in.
//!
//! An [`Expression`] is parsed once and evaluated over the element view, whether an element has a struct or not. Evaluation
//! takes time linear in what the element holds: what starts from `%resource` or `%context` is the same for every item that
//! is looked at, so that it is computed once a run, and membership and distinctness go by hash. There are no variables,
//! no recursion besides that of elements, which JSON bounds, and no regular expressions but the few that R4 uses.

mod evaluate;

use std::fmt;

pub(crate) use evaluate::{Outcome, evaluate};

/// An expression, ready to be evaluated.
pub(crate) struct Expression {
    root: Expr,
    /// How many parts of it do not depend on the item that is looked at.
    constants: usize,
}

/// A part of an expression. Names and literals borrow from the text, which is compiled in.
enum Expr {
    /// The item that is looked at.
    This,
    /// The resource that holds the element.
    Resource,
    /// The element that the invariant is on.
    Context,
    Text(String),
    Number(f64),
    Boolean(bool),
    Member(Box<Expr>, &'static str),
    Call(Box<Expr>, Function, Vec<Expr>),
    Binary(Operator, Box<Expr>, Box<Expr>),
    /// Whether the only item is of a type.
    Is(Box<Expr>, &'static str),
    /// The items of a type.
    OfType(Box<Expr>, &'static str),
    /// What does not depend on the item that is looked at, by its number.
    Constant(usize, Box<Expr>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operator {
    And,
    Or,
    Xor,
    Implies,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    Contains,
    Union,
    Plus,
    Concatenate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Function {
    All,
    AllFalse,
    Children,
    Combine,
    Contains,
    Count,
    Descendants,
    Empty,
    Exists,
    First,
    HasValue,
    Iif,
    Intersect,
    IsDistinct,
    /// `memberOf('http://hl7.org/fhir/ValueSet/resource-types')`
    IsResourceType,
    Matches(Pattern),
    Not,
    Select,
    StartsWith,
    Tail,
    ToInteger,
    ToText,
    /// `replaceMatches('\..*', '')`
    UpToPoint,
    Where,
}

/// The regular expressions of R4's invariants, each as a function of its own: none of them can take more than one pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pattern {
    /// Letters and digits.
    Name,
    /// The same, with points.
    DottedName,
    /// The address of a type of `FHIRPath`.
    SystemType,
    /// Letters, digits and some signs.
    SliceName,
    /// The path of an element, with `[x]` and the name of a slice after its parts.
    ElementPath,
}

/// Why a text is no expression of the subset.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NotSupported(String);

impl fmt::Display for NotSupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Expression {
    pub(crate) fn parse(text: &'static str) -> Result<Self, NotSupported> {
        let mut parser = Parser { text, at: 0, constants: 0 };
        let root = parser.binary(0)?;
        parser.blanks();
        if parser.at < text.len() {
            return parser.fail("an operator");
        }
        Ok(Self { root, constants: parser.constants })
    }
}

impl Expr {
    /// Whether it has the same value whatever item is looked at.
    fn is_constant(&self) -> bool {
        match self {
            Self::Resource | Self::Context | Self::Constant(..) => true,
            Self::Member(of, _) => of.is_constant(),
            Self::Call(of, _, arguments) => of.is_constant() && arguments.is_empty(),
            _ => false,
        }
    }
}

/// The binary operators by precedence, the weakest first.
const LEVELS: [&[(&str, Operator)]; 8] = [
    &[("implies", Operator::Implies)],
    &[("xor", Operator::Xor), ("or", Operator::Or)],
    &[("and", Operator::And)],
    &[("in", Operator::In), ("contains", Operator::Contains)],
    &[("!=", Operator::NotEqual), ("=", Operator::Equal)],
    &[
        ("<=", Operator::LessOrEqual),
        (">=", Operator::GreaterOrEqual),
        ("<", Operator::Less),
        (">", Operator::Greater),
    ],
    &[("|", Operator::Union)],
    &[("+", Operator::Plus), ("&", Operator::Concatenate)],
];

struct Parser {
    text: &'static str,
    at: usize,
    constants: usize,
}

type Parsed<T> = Result<T, NotSupported>;

impl Parser {
    fn fail<T>(&self, expected: &str) -> Parsed<T> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        Err(NotSupported(format!("expected {expected}, found `{rest}`")))
    }

    fn rest(&self) -> &'static str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn blanks(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    /// Steps over a sign or a word, if it comes next.
    fn takes(&mut self, token: &str) -> bool {
        self.blanks();
        let Some(after) = self.rest().strip_prefix(token) else { return false };
        let is_word = token.ends_with(|last: char| last.is_ascii_alphabetic());
        if is_word && after.starts_with(|next: char| next.is_ascii_alphanumeric()) {
            return false;
        }
        self.at += token.len();
        true
    }

    fn expect(&mut self, token: &str) -> Parsed<()> {
        if self.takes(token) { Ok(()) } else { self.fail(token) }
    }

    fn binary(&mut self, level: usize) -> Parsed<Expr> {
        let Some(operators) = LEVELS.get(level) else { return self.typed() };
        let mut left = self.binary(level + 1)?;
        while let Some((_, operator)) = operators.iter().find(|(sign, _)| self.takes(sign)) {
            let right = self.binary(level + 1)?;
            left = Expr::Binary(*operator, Box::new(left), Box::new(right));
        }
        Ok(left)
    }

    /// `is` and `as`.
    fn typed(&mut self) -> Parsed<Expr> {
        let operand = self.chain()?;
        let operand = self.hoisted(operand);
        if self.takes("is") {
            return Ok(Expr::Is(Box::new(operand), self.name()?));
        }
        if self.takes("as") {
            return Ok(Expr::OfType(Box::new(operand), self.name()?));
        }
        Ok(operand)
    }

    /// Gives what does not depend on the item a number.
    fn hoisted(&mut self, expr: Expr) -> Expr {
        if !expr.is_constant() {
            return expr;
        }
        self.constants += 1;
        Expr::Constant(self.constants - 1, Box::new(expr))
    }

    /// A term and what follows it after points.
    fn chain(&mut self) -> Parsed<Expr> {
        let mut expr = self.term()?;
        while self.takes(".") {
            let name = self.name()?;
            expr = self.member_or_call(expr, name)?;
        }
        Ok(expr)
    }

    fn term(&mut self) -> Parsed<Expr> {
        self.blanks();
        if self.takes("(") {
            let inner = self.binary(0)?;
            self.expect(")")?;
            return Ok(inner);
        }
        if self.takes("%resource") {
            return Ok(Expr::Resource);
        }
        if self.takes("%context") {
            return Ok(Expr::Context);
        }
        if self.takes("%ucum") {
            return Ok(Expr::Text("http://unitsofmeasure.org".to_owned()));
        }
        if self.takes("$this") {
            return Ok(Expr::This);
        }
        if self.rest().starts_with('\'') {
            return Ok(Expr::Text(self.literal()?));
        }
        if self.rest().starts_with(|first: char| first.is_ascii_digit()) {
            let end = self.rest().find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest().len());
            let digits = self.rest().get(..end).unwrap_or_default();
            self.at += end;
            return digits.parse().map(Expr::Number).or_else(|_| self.fail("a number"));
        }
        let name = self.name()?;
        match name {
            "true" => Ok(Expr::Boolean(true)),
            "false" => Ok(Expr::Boolean(false)),
            _ => self.member_or_call(Expr::This, name),
        }
    }

    fn name(&mut self) -> Parsed<&'static str> {
        self.blanks();
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        if end == 0 {
            return self.fail("a name");
        }
        self.at += end;
        Ok(rest.get(..end).unwrap_or_default())
    }

    /// A text in quotes.
    fn literal(&mut self) -> Parsed<String> {
        let mut text = String::new();
        let mut letters = self.rest().char_indices().skip(1);
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\'' => {
                    self.at += at + 1;
                    return Ok(text);
                }
                '\\' => match letters.next() {
                    Some((_, escaped @ ('\\' | '\'' | '"' | '/'))) => text.push(escaped),
                    _ => return self.fail("an escape"),
                },
                _ => text.push(letter),
            }
        }
        self.fail("a quote")
    }

    fn member_or_call(&mut self, of: Expr, name: &'static str) -> Parsed<Expr> {
        if !self.rest().starts_with('(') {
            return Ok(Expr::Member(Box::new(of), name));
        }
        self.at += 1;
        let of = Box::new(of);
        match name {
            "ofType" | "is" => {
                let of_type = self.name()?;
                self.expect(")")?;
                return Ok(if name == "is" {
                    Expr::Is(of, of_type)
                } else {
                    Expr::OfType(of, of_type)
                });
            }
            "memberOf" => {
                self.expect("'http://hl7.org/fhir/ValueSet/resource-types'")?;
                self.expect(")")?;
                return Ok(Expr::Call(of, Function::IsResourceType, Vec::new()));
            }
            "matches" | "replaceMatches" => {
                self.blanks();
                let pattern = self.literal()?;
                let function = if name == "matches" {
                    self.expect(")")?;
                    pattern_of(&pattern).map(Function::Matches)
                } else {
                    self.expect(",")?;
                    self.expect("''")?;
                    self.expect(")")?;
                    (pattern == r"\..*").then_some(Function::UpToPoint)
                };
                return match function {
                    Some(function) => Ok(Expr::Call(of, function, Vec::new())),
                    None => self.fail("one of the known patterns before"),
                };
            }
            _ => {}
        }
        let mut arguments = Vec::new();
        while !self.takes(")") {
            if !arguments.is_empty() {
                self.expect(",")?;
            }
            arguments.push(self.binary(0)?);
        }
        // only notes what it is called on
        if name == "trace" {
            return Ok(*of);
        }
        let (function, least, most) = match name {
            "all" => (Function::All, 1, 1),
            "allFalse" => (Function::AllFalse, 0, 0),
            "children" => (Function::Children, 0, 0),
            "combine" => (Function::Combine, 1, 1),
            "contains" => (Function::Contains, 1, 1),
            "count" => (Function::Count, 0, 0),
            "descendants" => (Function::Descendants, 0, 0),
            "empty" => (Function::Empty, 0, 0),
            "exists" => (Function::Exists, 0, 1),
            "first" => (Function::First, 0, 0),
            "hasValue" => (Function::HasValue, 0, 0),
            "iif" => (Function::Iif, 2, 3),
            "intersect" => (Function::Intersect, 1, 1),
            "isDistinct" => (Function::IsDistinct, 0, 0),
            "not" => (Function::Not, 0, 0),
            "select" => (Function::Select, 1, 1),
            "startsWith" => (Function::StartsWith, 1, 1),
            "tail" => (Function::Tail, 0, 0),
            "toInteger" => (Function::ToInteger, 0, 0),
            "toString" => (Function::ToText, 0, 0),
            "where" => (Function::Where, 1, 1),
            _ => return self.fail("the call of a known function before"),
        };
        if !(least..=most).contains(&arguments.len()) {
            return self.fail("the arguments of the function before");
        }
        Ok(Expr::Call(of, function, arguments))
    }
}

fn pattern_of(text: &str) -> Option<Pattern> {
    Some(match text {
        "^[a-zA-Z0-9]+$" => Pattern::Name,
        r"^[a-zA-Z0-9\.]+$" => Pattern::DottedName,
        r"^http:\/\/hl7\.org\/fhirpath\/System\.[A-Z][A-Za-z]+$" => Pattern::SystemType,
        r"^[a-zA-Z0-9\/\-_\[\]\@]+$" => Pattern::SliceName,
        r#"^[^\s\.,:;\'"\/|?!@#$%&*()\[\]{}]{1,64}(\.[^\s\.,:;\'"\/|?!@#$%&*()\[\]{}]{1,64}(\[x\])?(\:[^\s\.]+)?)*$"# => {
            Pattern::ElementPath
        }
        _ => return None,
    })
}

impl Pattern {
    fn fits(self, text: &str) -> bool {
        let all = |others: &str| {
            !text.is_empty()
                && text.chars().all(|sign| sign.is_ascii_alphanumeric() || others.contains(sign))
        };
        match self {
            Self::Name => all(""),
            Self::DottedName => all("."),
            Self::SliceName => all("/-_[]@"),
            Self::SystemType => {
                let name = text.strip_prefix("http://hl7.org/fhirpath/System.").unwrap_or_default();
                name.len() > 1
                    && name.starts_with(|first: char| first.is_ascii_uppercase())
                    && name.bytes().all(|byte| byte.is_ascii_alphabetic())
            }
            Self::ElementPath => text.split('.').enumerate().all(|(index, part)| {
                let is_sign = |sign: char| {
                    !sign.is_ascii_whitespace() && !",:;'\"/|?!@#$%&*()[]{}".contains(sign)
                };
                let end = part.find(|sign| !is_sign(sign)).unwrap_or(part.len());
                let (name, rest) = part.split_at_checked(end).unwrap_or((part, ""));
                let rest = rest.strip_prefix("[x]").unwrap_or(rest);
                let slice = rest.strip_prefix(':');
                let is_slice = |name: &str| !name.is_empty() && !name.contains(char::is_whitespace);
                (1..=64).contains(&name.chars().count())
                    && (rest.is_empty() || slice.is_some_and(is_slice))
                    && (index > 0 || end == part.len())
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::*, *};
    use crate::r4;

    fn outcome(text: &'static str) -> Outcome {
        let appointment = br#"{"resourceType":"Appointment","status":"booked","description":"a.b","minutesDuration":15,
            "priority":0,"start":"2024-02-29T10:00:00Z","end":"2024-02-29T11:00:00+01:00","created":"2024-02",
            "serviceType":[{"coding":[{"system":"urn:a:b","code":"c"}]},{"text":"x","coding":[{"system":"urn:a:b","code":"c"}]}],
            "participant":[{"actor":{"reference":"Slot/1"},"status":"accepted"},{"status":"declined"}],
            "extension":[{"url":"urn:a:b","valueDecimal":1.50}]}"#;
        let read = r4::read::<Appointment>(appointment).expect("JSON");
        let expression = Expression::parse(text).unwrap_or_else(|why| panic!("{text}: {why}"));
        evaluate(&expression, Item::Element(&read.value), &read.value, &|_, _| false)
    }

    #[test]
    fn expressions_come_to_what_they_state() {
        for text in [
            "status = 'booked'",
            "status != 'free' and status in ('proposed' | 'booked')",
            "%resource.participant.status contains 'declined'",
            "participant.status.isDistinct() and participant.count() = 2",
            "serviceType.coding.isDistinct().not()",
            "serviceType.coding.first().intersect(serviceType.tail().coding).exists()",
            "serviceType.text.exists() xor comment.exists()",
            "comment.exists() implies status = 'free'",
            "comment = 'a' or true",
            "comment.empty() and (comment = 'a').empty()",
            "participant.all(status.exists()) and participant.where(actor.empty()).status = 'declined'",
            "participant.select(status = 'declined').allFalse().not()",
            "participant.exists(status = 'declined')",
            "minutesDuration > priority and priority >= 0 and minutesDuration + 1 <= 16",
            "start >= end and start <= end",
            "(created <= start).empty()",
            "extension.value is decimal and (extension.value as decimal) < 2",
            "extension.value.ofType(string).empty()",
            "extension.value.toString().contains('.')",
            "'12'.toInteger() = 12 and 'a'.toInteger().empty()",
            "iif(status = 'booked', true, false)",
            "description.startsWith('a.') and description.contains('.b')",
            "description.replaceMatches('\\\\..*', '') & '-' & status = 'a-booked'",
            "status.matches('^[a-zA-Z0-9]+$') and description.matches('^[a-zA-Z0-9]+$').not()",
            "description.matches('^[a-zA-Z0-9\\\\.]+$')",
            "descendants().coding.code.count() = 2",
            "children().coding.exists() and $this.status.hasValue()",
            "status.combine(participant.status).count() = 3",
            "%context.participant.all(%context.participant.status contains status)",
            "participant.status.trace('a').exists()",
            "'Slot'.memberOf('http://hl7.org/fhir/ValueSet/resource-types')",
            "%ucum = 'http://unitsofmeasure.org'",
        ] {
            assert_eq!(outcome(text), Outcome::Holds, "{text}");
        }
        for text in [
            "comment.exists()",
            "comment = 'a'",
            "created <= start",
            "false",
            "status = 'a' and true",
        ] {
            assert_eq!(outcome(text), Outcome::Broken, "{text}");
        }
    }

    #[test]
    fn what_is_malformed_decides_nothing() {
        let period = r4::read::<Period>(br#"{"start":"x","end":"2024"}"#).expect("JSON").value;
        let evaluate = |text| {
            let expression = Expression::parse(text).expect("an expression");
            super::evaluate(&expression, Item::Element(&period), &period, &|_, name| name == "id")
        };
        assert_eq!(evaluate("start <= end"), Outcome::Unknown);
        assert_eq!(evaluate("end.empty()"), Outcome::Broken);
        let other = r4::read::<Period>(br#"{"end":"2024","id":1}"#).expect("JSON").value;
        let expression = Expression::parse("id.exists()").expect("an expression");
        let outcome =
            super::evaluate(&expression, Item::Element(&other), &other, &|_, name| name == "id");
        assert_eq!(outcome, Outcome::Unknown);
    }

    #[test]
    fn paths_of_elements_have_parts() {
        for (path, fits) in [
            ("Slot", true),
            ("Slot.start", true),
            ("Slot.value[x]", true),
            ("Slot.value[x]:name", true),
            ("Slot.a:b-c", true),
            ("Slot.", false),
            (".a", false),
            ("", false),
            ("Slot.a b", false),
            ("Slot.a[y]", false),
            ("Slot[x].a", false),
            ("Slot.a:", false),
        ] {
            assert_eq!(Pattern::ElementPath.fits(path), fits, "{path}");
        }
    }

    #[test]
    fn the_rest_of_the_language_is_refused() {
        for text in [
            "",
            "a.",
            "a b",
            "a = ",
            "resolve()",
            "member.resolve().exists()",
            "name.matches('a*')",
            "name.replaceMatches('a', '')",
            "repeat(item)",
            "a.all()",
            "a.empty(b)",
            "'a",
            "'\\u0041' = 'A'",
            "(a",
            "%extension.value",
        ] {
            assert!(Expression::parse(text).is_err(), "{text}");
        }
    }
}
