//! A walk through one message as Fluent parsed it: what it names, and what filling it can cost.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

use super::problem::ProblemKind;

/// Fluent stops after this many placeables in one text.
pub(super) const MAX_PLACEABLES: u32 = 100;
/// The digits of a number that plural rules can hold for sure.
const MAX_DIGITS: usize = 15;

/// What one message names, in all its variants.
#[derive(Debug, Default)]
pub(super) struct Walk {
    pub(super) variables: BTreeSet<String>,
    /// Ids of messages, and of terms with their `-`.
    pub(super) references: BTreeSet<String>,
    pub(super) harm: BTreeSet<Harm>,
}

impl Walk {
    pub(super) fn pattern(&mut self, pattern: &Pattern<&str>) {
        for expression in expressions(pattern) {
            self.expression(expression);
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { .. } => {}
            InlineExpression::NumberLiteral { value } => {
                if value.len() > MAX_DIGITS {
                    self.harm.insert(Harm::LongNumber);
                }
            }
            InlineExpression::FunctionReference { .. } => {
                self.harm.insert(Harm::Function);
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(id.name.to_owned(), attribute.is_some());
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.reference(format!("-{}", id.name), attribute.is_some());
                self.arguments(arguments.as_ref());
            }
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn reference(&mut self, key: String, has_attribute: bool) {
        self.references.insert(key);
        if has_attribute {
            self.harm.insert(Harm::Attribute);
        }
    }

    fn arguments(&mut self, arguments: Option<&CallArguments<&str>>) {
        let Some(arguments) = arguments else {
            return;
        };
        let named = arguments.named.iter().map(|argument| &argument.value);
        for value in arguments.positional.iter().chain(named) {
            self.inline(value);
        }
    }
}

/// What makes a message unsafe for Fluent whatever it refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Harm {
    Attribute,
    Function,
    LongNumber,
}

impl Harm {
    pub(super) fn problem(self, id: String) -> ProblemKind {
        match self {
            Harm::Attribute => ProblemKind::Attribute(id),
            Harm::Function => ProblemKind::Function(id),
            Harm::LongNumber => ProblemKind::LongNumber(id),
        }
    }
}

/// The most placeables Fluent can come to count while filling a pattern; stops counting past the limit.
pub(super) fn cost(pattern: &Pattern<&str>, known: &dyn Fn(&str) -> u32) -> u32 {
    let mut sum = 0;
    for expression in expressions(pattern) {
        sum += 1 + expression_cost(expression, known);
        if sum > MAX_PLACEABLES {
            break;
        }
    }
    sum
}

fn expression_cost(expression: &Expression<&str>, known: &dyn Fn(&str) -> u32) -> u32 {
    match expression {
        Expression::Inline(inline) => inline_cost(inline, known),
        Expression::Select { selector, variants } => {
            let dearest = variants
                .iter()
                .map(|variant| cost(&variant.value, known))
                .max();
            inline_cost(selector, known) + dearest.unwrap_or(0)
        }
    }
}

fn inline_cost(inline: &InlineExpression<&str>, known: &dyn Fn(&str) -> u32) -> u32 {
    match inline {
        InlineExpression::MessageReference { id, .. } => known(id.name),
        InlineExpression::TermReference { id, arguments, .. } => {
            let positional = arguments.iter().flat_map(|arguments| &arguments.positional);
            let sum = positional
                .map(|value| inline_cost(value, known))
                .fold(0, u32::saturating_add);
            sum.saturating_add(known(&format!("-{}", id.name)))
        }
        InlineExpression::Placeable { expression } => expression_cost(expression, known),
        _ => 0,
    }
}

fn expressions<'p, 's>(
    pattern: &'p Pattern<&'s str>,
) -> impl Iterator<Item = &'p Expression<&'s str>> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    })
}
