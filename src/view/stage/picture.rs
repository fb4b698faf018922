//! The stage as a small picture: it is seen, but neither pressed nor read aloud.
//!
//! The picture is drawn by the very parts that draw the stage, and each of them says its name. Said twice, a name
//! confuses whoever listens; so the picture is marked as hidden, and what a hidden node holds is taken out of the
//! tree before it leaves egui.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::accesskit::{Node, NodeId};
use eframe::egui::{Context, FullOutput, Plugin, Ui, UiBuilder};

/// Runs `draw` in a part of `ui` in which nothing answers and nothing is said.
pub(super) fn silent(ui: &mut Ui, draw: impl FnOnce(&mut Ui)) {
    ui.ctx().add_plugin(Silence);
    // Several pictures stand beside each other, and each has its own things.
    let rect = ui.max_rect();
    let corner = (rect.left().to_bits(), rect.top().to_bits());
    let builder = UiBuilder::new()
        .id_salt(("picture of the stage", corner))
        .max_rect(rect)
        .disabled();
    ui.scope_builder(builder, |ui| {
        ui.ctx()
            .accesskit_node_builder(ui.unique_id(), Node::set_hidden);
        draw(ui);
    });
}

/// Takes what stands in hidden nodes out of the tree for screen readers.
struct Silence;

impl Plugin for Silence {
    fn debug_name(&self) -> &'static str {
        "silence"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let Some(update) = &mut output.platform_output.accesskit_update else {
            return;
        };
        let silenced = below_hidden(&update.nodes);
        if silenced.is_empty() {
            return;
        }
        update.nodes.retain(|(id, _)| !silenced.contains(id));
        for (_, node) in &mut update.nodes {
            if node.is_hidden() {
                node.clear_children();
            }
        }
    }
}

/// All nodes that stand, at any depth, in a hidden one.
fn below_hidden(nodes: &[(NodeId, Node)]) -> BTreeSet<NodeId> {
    let children: BTreeMap<NodeId, &[NodeId]> = nodes
        .iter()
        .map(|(id, node)| (*id, node.children()))
        .collect();
    let mut found = BTreeSet::new();
    let mut ahead: Vec<NodeId> = nodes
        .iter()
        .filter(|(_, node)| node.is_hidden())
        .flat_map(|(_, node)| node.children())
        .copied()
        .collect();
    while let Some(id) = ahead.pop() {
        if found.insert(id) {
            ahead.extend(children.get(&id).copied().unwrap_or_default());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_stands_in_a_hidden_node() {
        let node = |children: &[u64], is_hidden: bool| {
            let mut node = Node::default();
            node.set_children(children.iter().copied().map(NodeId).collect::<Vec<_>>());
            if is_hidden {
                node.set_hidden();
            }
            node
        };
        let nodes = [
            (NodeId(0), node(&[1, 2], false)),
            (NodeId(1), node(&[3], true)),
            (NodeId(2), node(&[], false)),
            (NodeId(3), node(&[4], false)),
            (NodeId(4), node(&[], false)),
        ];
        let found: Vec<u64> = below_hidden(&nodes).iter().map(|id| id.0).collect();
        assert_eq!(found, [3, 4]);
    }
}
