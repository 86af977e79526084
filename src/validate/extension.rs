//! Extensions: their address, and for those that are known where they may stand and what they may hold.

use super::{
    compiled,
    engine::{Engine, Scope},
    path::Path,
    reference::is_absolute,
    table::{CoreExtension, Rule as Demand},
};
use crate::{
    issue::{Facts, IssueCode, Layer, Rule},
    r4::{Extension, Item, Items, choice_type},
};

const R4: &str = "http://hl7.org/fhir/StructureDefinition/";

impl<'v> Engine<'v> {
    pub(super) fn extension(&mut self, extension: &'v Extension, path: &Path<'_>, scope: Scope<'v>) {
        let parts = !extension.base.extension().is_empty();
        let value = extension.value.as_ref();
        if parts == value.is_some() {
            self.broken(path, "Extension", "ext-1");
        }
        let Some(url) = extension.url.as_ref().and_then(|url| url.value()) else { return };
        let url = url.as_str();
        let nested = path.owner() == "Extension" && path.name() == "extension";
        if !nested && !is_absolute(url) {
            self.report(IssueCode::ExtensionAddress, path, Rule::r4("Extension", "url"), || Facts {
                found: Some(url.into()),
                ..Facts::default()
            });
            return;
        }
        let of_type = value
            .and_then(|value| value.json_name().strip_prefix("value"))
            .and_then(choice_type);
        let told = Told { url, of_type, parts };
        if let Some(name) = url.strip_prefix(R4) {
            let found = compiled::CORE_EXTENSIONS.binary_search_by(|known| known.name.cmp(name));
            if let Ok(at) = found {
                self.core_extension(&compiled::CORE_EXTENSIONS[at], extension, &told, path);
            }
            return;
        }
        if is_for_another_version(url) && compiled::profile(url).is_none() {
            self.report(IssueCode::ExtensionAddress, path, Rule::r4("Extension", "url"), || Facts {
                subject: "version",
                found: Some(url.into()),
                ..Facts::default()
            });
        }
        let Some(profile) = compiled::profile(url).filter(|profile| profile.of == "Extension")
        else {
            return;
        };
        if profile.layer > self.layer {
            return;
        }
        let rule = Rule::profile(profile.url, "Extension.value[x]");
        let mut simple = true;
        let mut types: &[&str] = &[];
        for node in profile.root.children.iter().filter(|node| node.name == "value[x]") {
            simple = node.max != Some(0);
            for demand in node.rules {
                if let Demand::Types(allowed) = demand {
                    types = allowed;
                }
            }
        }
        self.placed(profile.context, false, profile.layer, rule, path);
        if simple && value.is_none() {
            self.tell(IssueCode::ExtensionValue, path, profile.layer, rule, || Facts {
                subject: "value",
                expected: types.to_vec(),
                ..Facts::default()
            });
        }
        self.apply(profile, &profile.root, extension, path, scope);
    }

    fn core_extension(
        &mut self,
        known: &'static CoreExtension,
        extension: &'v Extension,
        told: &Told<'_>,
        path: &Path<'_>,
    ) {
        let rule = Rule::r4(known.name, "");
        self.placed(known.context, known.modifier, Layer::R4, rule, path);
        let found = || told.of_type.map(Into::into);
        let complex = known.types.is_empty();
        let wrong = match told.of_type {
            Some(of_type) => !known.types.contains(&of_type),
            None if complex => !told.parts,
            None => true,
        };
        if wrong {
            self.report(IssueCode::ExtensionValue, path, rule, || Facts {
                subject: if complex { "parts" } else { "value" },
                expected: known.types.to_vec(),
                found: found(),
                ..Facts::default()
            });
        } else if let (Some(set), Some(value)) = (known.binding, &extension.value)
            && let Items::Choice(name, item) = value_items(value)
        {
            let at = path.member("Extension", name);
            self.bound(set, Layer::R4, rule, item, &at);
        }
    }

    /// Whether the extension may stand where it does.
    fn placed(
        &mut self,
        context: &'static [&'static str],
        modifier: bool,
        layer: Layer,
        rule: Rule,
        path: &Path<'_>,
    ) {
        let Some(holder) = path.up() else { return };
        let resource = crate::r4::resource_type_named(holder.of()).is_some();
        let fits = context.iter().any(|place| match *place {
            "Element" | "Any" => true,
            "Resource" => resource,
            "DomainResource" => resource && holder.of() != "Bundle",
            "BackboneElement" => holder.of().contains('.'),
            place => holder.of() == place || holder.is(place),
        });
        if !fits && !context.is_empty() {
            self.tell(IssueCode::ExtensionPlace, path, layer, rule, || Facts {
                expected: context.to_vec(),
                ..Facts::default()
            });
        }
        let stands = path.name() == "modifierExtension";
        if stands != modifier && path.name() != "contained" {
            self.tell(IssueCode::ExtensionPlace, path, layer, rule, || Facts {
                subject: if modifier { "modifierExtension" } else { "extension" },
                ..Facts::default()
            });
        }
    }
}

struct Told<'t> {
    #[allow(dead_code, reason = "for messages to come")]
    url: &'t str,
    of_type: Option<&'static str>,
    parts: bool,
}

fn value_items(value: &crate::r4::ExtensionValue) -> Items<'_> {
    Items::Choice(value.json_name(), value.item())
}

/// `http://hl7.org/fhir/5.0/StructureDefinition/extension-…`: an element of another version of FHIR.
fn is_for_another_version(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("http://hl7.org/fhir/") else { return false };
    rest.split_once("/StructureDefinition/extension-").is_some_and(|(version, _)| {
        version.split_once('.').is_some_and(|(major, minor)| {
            [major, minor].iter().all(|part| part.len() == 1 && part.as_bytes()[0].is_ascii_digit())
        })
    })
}

#[allow(unused_imports, reason = "for the type of items")]
use Item as _;
