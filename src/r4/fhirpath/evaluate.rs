//! What an expression comes to on an element.

use std::{
    borrow::Cow,
    cell::{Cell, OnceCell, RefCell},
    cmp::Ordering,
    collections::HashSet,
    fmt::Write as _,
    rc::Rc,
};

use super::{Expr, Expression, Function, Operator};
use crate::r4::{AnyPrimitive, Element, Item, Items, PartialDateTime, Value, is_resource_type};

/// What an invariant comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    Holds,
    Broken,
    /// It looked at a member in a form that it must not have, which is a fault of its own: nothing is known of the invariant.
    Unknown,
}

/// Evaluates an invariant on an item of a resource. `is_malformed`: whether an element has that member in a form that it must not
/// have.
pub(crate) fn evaluate<'v>(
    expression: &Expression,
    context: Item<'v>,
    resource: &'v dyn Element,
    is_malformed: &dyn Fn(&dyn Element, &str) -> bool,
) -> Outcome {
    let run = Run {
        context: Node::Item(context),
        resource: Node::Item(Item::Element(resource)),
        memo: RefCell::new(vec![None; expression.constants]),
        is_malformed,
        met_malformed: Cell::new(false),
    };
    let found = run.eval(&expression.root, &run.context);
    if truth(&found) == Some(true) {
        Outcome::Holds
    } else if run.met_malformed.get() {
        Outcome::Unknown
    } else {
        Outcome::Broken
    }
}

struct Run<'r, 'v> {
    context: Node<'v>,
    resource: Node<'v>,
    /// The values of the parts that do not depend on the item.
    memo: RefCell<Vec<Option<Rc<Memo<'v>>>>>,
    is_malformed: &'r dyn Fn(&dyn Element, &str) -> bool,
    met_malformed: Cell<bool>,
}

struct Memo<'v> {
    nodes: Vec<Node<'v>>,
    /// Their keys, for membership.
    keys: OnceCell<HashSet<String>>,
}

impl Memo<'_> {
    fn keys(&self) -> &HashSet<String> {
        self.keys.get_or_init(|| self.nodes.iter().map(Node::key).collect())
    }
}

#[derive(Clone)]
enum Node<'v> {
    Item(Item<'v>),
    Text(Cow<'v, str>),
    Number(f64),
    Boolean(bool),
}

impl<'v> Node<'v> {
    fn primitive(&self) -> Option<&'v dyn AnyPrimitive> {
        match self {
            Self::Item(Item::Primitive(primitive)) => Some(*primitive),
            _ => None,
        }
    }

    fn has_value(&self) -> bool {
        match self {
            Self::Item(Item::Primitive(primitive)) => primitive.any_value().is_some(),
            Self::Item(_) => false,
            Self::Text(_) | Self::Number(_) | Self::Boolean(_) => true,
        }
    }

    /// The value as text; `None`: it has none.
    fn text(&self) -> Option<Cow<'v, str>> {
        match self {
            Self::Item(Item::Primitive(primitive)) => Some(match primitive.any_value()? {
                Value::Text(text) | Value::Number(text) => Cow::Borrowed(text),
                Value::PartialDateTime(stamp) => Cow::Owned(stamp.with_text(str::to_owned)),
                Value::Integer(number) => Cow::Owned(number.to_string()),
                Value::Boolean(value) => Cow::Borrowed(if value { "true" } else { "false" }),
            }),
            Self::Item(_) => None,
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(Cow::Owned(number.to_string())),
            Self::Boolean(value) => Some(Cow::Borrowed(if *value { "true" } else { "false" })),
        }
    }

    fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Item(Item::Primitive(primitive)) => match primitive.any_value()? {
                Value::Number(text) => text.parse().ok(),
                Value::Integer(number) => i32::try_from(number).ok().map(f64::from),
                _ => None,
            },
            _ => None,
        }
    }

    fn stamp(&self) -> Option<&'v PartialDateTime> {
        match self.primitive()?.any_value()? {
            Value::PartialDateTime(stamp) => Some(stamp),
            _ => None,
        }
    }

    fn type_name(&self) -> &'static str {
        match self {
            Self::Item(Item::Primitive(primitive)) => primitive.type_name(),
            Self::Item(Item::Element(element)) => element.type_name(),
            Self::Item(Item::Raw(_)) => "",
            Self::Text(_) => "string",
            Self::Number(_) => "integer",
            Self::Boolean(_) => "boolean",
        }
    }

    /// A text that two nodes share if they are equal.
    fn key(&self) -> String {
        let mut key = String::new();
        self.push_key(&mut key);
        key
    }

    fn push_key(&self, key: &mut String) {
        if let Some(number) = self.number() {
            let _ = write!(key, "{number}");
        } else if let Some(text) = self.text() {
            // quoted, so that nothing in it can end it
            let _ = write!(key, "{text:?}");
        } else if let Self::Item(Item::Element(element)) = self {
            key.push('{');
            element.for_each_member(&mut |info, items| {
                let mut push = |item| {
                    key.push_str(info.name);
                    key.push(':');
                    Node::Item(item).push_key(key);
                    key.push(',');
                };
                match items {
                    Items::None => {}
                    Items::One(item) | Items::Choice(_, item) => push(item),
                    Items::Many(list) => list.items().for_each(|(_, item)| push(item)),
                }
            });
            key.push('}');
        } else if let Self::Item(Item::Raw(raw)) = self {
            key.push_str(raw.as_str());
        }
    }
}

/// What a collection means as a condition; `None`: nothing.
fn truth(nodes: &[Node<'_>]) -> Option<bool> {
    let [node, rest @ ..] = nodes else { return None };
    if !rest.is_empty() {
        return Some(true);
    }
    match node {
        Node::Boolean(value) => Some(*value),
        Node::Item(Item::Primitive(primitive)) => match primitive.any_value() {
            Some(Value::Boolean(value)) => Some(value),
            _ => Some(true),
        },
        _ => Some(true),
    }
}

fn boolean<'v>(value: bool) -> Vec<Node<'v>> {
    vec![Node::Boolean(value)]
}

fn optional<'v>(value: Option<bool>) -> Vec<Node<'v>> {
    value.map_or_else(Vec::new, boolean)
}

/// The order of two values of the same kind.
fn order(left: &Node<'_>, right: &Node<'_>) -> Option<Ordering> {
    if let (Some(left), Some(right)) = (left.number(), right.number()) {
        return left.partial_cmp(&right);
    }
    if let (Some(left), Some(right)) = (left.stamp(), right.stamp()) {
        return left.order(right);
    }
    Some(left.text()?.cmp(&right.text()?))
}

impl<'v> Run<'_, 'v> {
    fn eval(&self, expr: &Expr, this: &Node<'v>) -> Vec<Node<'v>> {
        match expr {
            Expr::This => vec![this.clone()],
            Expr::Resource => vec![self.resource.clone()],
            Expr::Context => vec![self.context.clone()],
            Expr::Text(text) => vec![Node::Text(Cow::Owned(text.clone()))],
            Expr::Number(number) => vec![Node::Number(*number)],
            Expr::Boolean(value) => boolean(*value),
            Expr::Member(of, name) => {
                let mut found = Vec::new();
                for node in self.eval(of, this) {
                    self.members(&node, name, &mut found);
                }
                found
            }
            Expr::Call(of, function, arguments) => self.call(of, *function, arguments, this),
            Expr::Binary(operator, left, right) => self.binary(*operator, left, right, this),
            Expr::Is(of, of_type) => match self.eval(of, this).as_slice() {
                [] => Vec::new(),
                [node] => boolean(node.type_name() == *of_type),
                _ => boolean(false),
            },
            Expr::OfType(of, of_type) => {
                let mut nodes = self.eval(of, this);
                nodes.retain(|node| node.type_name() == *of_type);
                nodes
            }
            Expr::Constant(number, of) => self.constant(*number, of).nodes.clone(),
        }
    }

    fn constant(&self, number: usize, of: &Expr) -> Rc<Memo<'v>> {
        if let Some(Some(known)) = self.memo.borrow().get(number) {
            return Rc::clone(known);
        }
        let nodes = self.eval(of, &self.context);
        let memo = Rc::new(Memo { nodes, keys: OnceCell::new() });
        if let Some(place) = self.memo.borrow_mut().get_mut(number) {
            *place = Some(Rc::clone(&memo));
        }
        memo
    }

    /// The value of a part, without a copy of what does not depend on the item.
    fn shared(&self, expr: &Expr, this: &Node<'v>) -> Rc<Memo<'v>> {
        match expr {
            Expr::Constant(number, of) => self.constant(*number, of),
            _ => Rc::new(Memo { nodes: self.eval(expr, this), keys: OnceCell::new() }),
        }
    }

    /// The items of a member, by its name or by that of the choice.
    fn members(&self, node: &Node<'v>, name: &str, found: &mut Vec<Node<'v>>) {
        let mut push = |item: Item<'v>| {
            if let Item::Primitive(primitive) = item
                && (primitive.fault().is_some()
                    || (primitive.any_value().is_none()
                        && primitive.any_base().extension().is_empty()))
            {
                self.met_malformed.set(true);
            }
            found.push(Node::Item(item));
        };
        match node {
            Node::Item(Item::Element(element)) => {
                element.for_each_member(&mut |info, items| {
                    let is_named = info.name == name
                        || info.name.strip_suffix("[x]").is_some_and(|stem| stem == name);
                    if !is_named {
                        return;
                    }
                    match items {
                        Items::None => {}
                        Items::One(item) | Items::Choice(_, item) => push(item),
                        Items::Many(list) => list.items().for_each(|(_, item)| push(item)),
                    }
                });
                if !element.extra().is_empty() && (self.is_malformed)(*element, name) {
                    self.met_malformed.set(true);
                }
            }
            Node::Item(Item::Primitive(primitive)) => {
                let base = primitive.any_base();
                base.for_each_member(&mut |info, items| match items {
                    Items::One(item) if info.name == name => push(item),
                    Items::Many(list) if info.name == name => {
                        list.items().for_each(|(_, item)| push(item));
                    }
                    _ => {}
                });
            }
            _ => {}
        }
    }

    /// All that an item holds, at whatever depth if `deep`.
    fn children(node: &Node<'v>, deep: bool, found: &mut Vec<Node<'v>>) {
        let element: &'v dyn Element = match node {
            Node::Item(Item::Element(element)) => *element,
            Node::Item(Item::Primitive(primitive)) => primitive.any_base(),
            _ => return,
        };
        element.for_each_member(&mut |_, items| {
            let mut push = |item| {
                let child = Node::Item(item);
                found.push(child.clone());
                if deep {
                    Self::children(&child, deep, found);
                }
            };
            match items {
                Items::None => {}
                Items::One(item) | Items::Choice(_, item) => push(item),
                Items::Many(list) => list.items().for_each(|(_, item)| push(item)),
            }
        });
    }

    /// Whether a condition holds of an item.
    fn holds(&self, condition: &Expr, item: &Node<'v>) -> bool {
        truth(&self.eval(condition, item)) == Some(true)
    }

    fn call(
        &self,
        of: &Expr,
        function: Function,
        arguments: &[Expr],
        this: &Node<'v>,
    ) -> Vec<Node<'v>> {
        let mut nodes = self.eval(of, this);
        let first = arguments.first();
        let text = |node: Option<&Node<'v>>| node.and_then(Node::text);
        match function {
            Function::All => {
                boolean(first.is_none_or(|first| nodes.iter().all(|node| self.holds(first, node))))
            }
            Function::AllFalse => {
                boolean(nodes.iter().all(|node| truth(std::slice::from_ref(node)) == Some(false)))
            }
            Function::Children | Function::Descendants => {
                let mut found = Vec::new();
                for node in &nodes {
                    Self::children(node, function == Function::Descendants, &mut found);
                }
                found
            }
            Function::Combine => {
                nodes.extend(first.map(|other| self.eval(other, this)).into_iter().flatten());
                nodes
            }
            Function::Contains | Function::StartsWith => {
                let part = first.map(|part| self.eval(part, this)).unwrap_or_default();
                let (Some(text), Some(part)) = (text(nodes.first()), text(part.first())) else {
                    return if nodes.is_empty() { Vec::new() } else { boolean(false) };
                };
                boolean(match function {
                    Function::Contains => text.contains(&*part),
                    _ => text.starts_with(&*part),
                })
            }
            Function::Count => {
                let count = u32::try_from(nodes.len()).unwrap_or(u32::MAX);
                vec![Node::Number(count.into())]
            }
            Function::Empty => boolean(nodes.is_empty()),
            Function::Exists => boolean(match first {
                Some(condition) => nodes.iter().any(|node| self.holds(condition, node)),
                None => !nodes.is_empty(),
            }),
            Function::First => {
                nodes.truncate(1);
                nodes
            }
            Function::Tail => nodes.split_off(nodes.len().min(1)),
            Function::HasValue => boolean(matches!(nodes.as_slice(), [node] if node.has_value())),
            Function::Iif => {
                let Some(condition) = first else { return nodes };
                let chosen =
                    if self.holds(condition, nodes.first().unwrap_or(this)) { 1 } else { 2 };
                arguments.get(chosen).map(|chosen| self.eval(chosen, this)).unwrap_or_default()
            }
            Function::Intersect => {
                if let Some(other) = first {
                    let other = self.shared(other, this);
                    nodes.retain(|node| other.keys().contains(&node.key()));
                }
                nodes
            }
            Function::IsDistinct => {
                let mut seen = HashSet::with_capacity(nodes.len());
                boolean(nodes.iter().all(|node| seen.insert(node.key())))
            }
            Function::IsResourceType => {
                let is_one = |text: Cow<'_, str>| is_resource_type(&text);
                optional(text(nodes.first()).map(is_one))
            }
            Function::Matches(pattern) => match text(nodes.first()) {
                Some(text) => boolean(pattern.fits(&text)),
                None => optional((!nodes.is_empty()).then_some(false)),
            },
            Function::Not => optional(truth(&nodes).map(|value| !value)),
            Function::Select => {
                let each = |node| first.map(|what| self.eval(what, node)).unwrap_or_default();
                nodes.iter().flat_map(each).collect()
            }
            Function::ToInteger => {
                let number = text(nodes.first()).and_then(|text| text.parse::<i32>().ok());
                number.map(|number| Node::Number(number.into())).into_iter().collect()
            }
            Function::ToText => text(nodes.first()).map(Node::Text).into_iter().collect(),
            Function::UpToPoint => {
                let upto = |text: Cow<'v, str>| {
                    let upto = text.split('.').next().unwrap_or_default();
                    Node::Text(Cow::Owned(upto.to_owned()))
                };
                text(nodes.first()).map(upto).into_iter().collect()
            }
            Function::Where => {
                nodes.retain(|node| first.is_none_or(|condition| self.holds(condition, node)));
                nodes
            }
        }
    }

    fn binary(
        &self,
        operator: Operator,
        left: &Expr,
        right: &Expr,
        this: &Node<'v>,
    ) -> Vec<Node<'v>> {
        let nodes = || (self.eval(left, this), self.eval(right, this));
        let condition = |expr| truth(&self.eval(expr, this));
        match operator {
            Operator::And => optional(match condition(left) {
                Some(false) => Some(false),
                known => match condition(right) {
                    Some(false) => Some(false),
                    other => known.and(other),
                },
            }),
            Operator::Or => optional(match condition(left) {
                Some(true) => Some(true),
                known => match condition(right) {
                    Some(true) => Some(true),
                    other => known.and(other),
                },
            }),
            Operator::Implies => optional(match condition(left) {
                Some(false) => Some(true),
                Some(true) => condition(right),
                None => condition(right).filter(|value| *value),
            }),
            Operator::Xor => {
                let both = (condition(left), condition(right));
                optional(both.0.zip(both.1).map(|(left, right)| left != right))
            }
            Operator::Equal | Operator::NotEqual => {
                let (left, right) = nodes();
                if left.is_empty() || right.is_empty() {
                    return Vec::new();
                }
                let is_equal = left.len() == right.len()
                    && left.iter().zip(&right).all(|(left, right)| left.key() == right.key());
                boolean(is_equal == (operator == Operator::Equal))
            }
            Operator::Less
            | Operator::LessOrEqual
            | Operator::Greater
            | Operator::GreaterOrEqual => {
                let (left, right) = nodes();
                let (Some(left), Some(right)) = (left.first(), right.first()) else {
                    return Vec::new();
                };
                optional(order(left, right).map(|order| match operator {
                    Operator::Less => order.is_lt(),
                    Operator::LessOrEqual => order.is_le(),
                    Operator::Greater => order.is_gt(),
                    _ => order.is_ge(),
                }))
            }
            Operator::In | Operator::Contains => {
                let (what, list) =
                    if operator == Operator::In { (left, right) } else { (right, left) };
                let (what, list) = (self.shared(what, this), self.shared(list, this));
                if what.nodes.is_empty() {
                    return Vec::new();
                }
                boolean(what.nodes.iter().all(|node| list.keys().contains(&node.key())))
            }
            Operator::Union => {
                let (mut left, right) = nodes();
                left.extend(right);
                let mut seen = HashSet::with_capacity(left.len());
                left.retain(|node| seen.insert(node.key()));
                left
            }
            Operator::Plus => {
                let (left, right) = nodes();
                let number = |nodes: &[Node<'v>]| nodes.first().and_then(Node::number);
                let sum = number(&left).zip(number(&right)).map(|(left, right)| left + right);
                sum.map(Node::Number).into_iter().collect()
            }
            Operator::Concatenate => {
                let (left, right) = nodes();
                let text = |nodes: &[Node<'v>]| nodes.first().and_then(Node::text);
                let both = [text(&left).unwrap_or_default(), text(&right).unwrap_or_default()];
                vec![Node::Text(Cow::Owned(both.concat()))]
            }
        }
    }
}
