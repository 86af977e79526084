//! Of narratives: what is wrong with the XHTML.

use crate::lang::Text;

pub(super) fn text(kind: &str) -> Text {
    match kind {
        "not-a-div" => [
            "The narrative must be one `div` element. Put all of it in <div \
             xmlns=\"http://www.w3.org/1999/xhtml\">…</div>.",
            "Le texte narratif doit être un seul élément `div`. Mettez-le en entier dans <div \
             xmlns=\"http://www.w3.org/1999/xhtml\">…</div>.",
        ],
        "namespace" => [
            "An element of the narrative is not in the namespace of XHTML. Start it with <div \
             xmlns=\"http://www.w3.org/1999/xhtml\">, and use no other namespace.",
            "Un élément du texte narratif n'est pas dans l'espace de noms de XHTML. Commencez-le \
             par <div xmlns=\"http://www.w3.org/1999/xhtml\">, sans autre espace de noms.",
        ],
        "element" => [
            "The narrative holds an element that FHIR does not allow, such as `script`, `form` or \
             `input`. Leave it out; plain ones such as `p`, `ul`, `table` and `a` are allowed.",
            "Le texte narratif contient un élément que FHIR ne permet pas, comme `script`, `form` \
             ou `input`. Omettez-le ; les éléments simples comme `p`, `ul`, `table` et `a` sont \
             permis.",
        ],
        "attribute" => [
            "The narrative holds an attribute that FHIR does not allow there, such as `onclick`. \
             Leave it out.",
            "Le texte narratif contient un attribut que FHIR ne permet pas à cet endroit, comme \
             `onclick`. Omettez-le.",
        ],
        "entity" => [
            "The narrative holds an entity that XML does not know, such as `&nbsp;`. Write the \
             character itself, or its number as in `&#160;`.",
            "Le texte narratif contient une entité que XML ne connaît pas, comme `&nbsp;`. Écrivez \
             le caractère lui-même, ou son numéro comme dans `&#160;`.",
        ],
        "doctype" => [
            "The narrative holds a document type (`<!DOCTYPE …>`). Leave it out.",
            "Le texte narratif contient un type de document (`<!DOCTYPE …>`). Omettez-le.",
        ],
        "nesting" => [
            "The narrative holds an element or a text where there is no place for it, such as \
             `div` in `p` or a text in `ul`. Move it.",
            "Le texte narratif contient un élément ou un texte là où il n'a pas sa place, comme \
             `div` dans `p` ou un texte dans `ul`. Déplacez-le.",
        ],
        "url" => [
            "The narrative holds an address that is invalid, or one that FHIR forbids, such as \
             `javascript:…`. Correct it, or leave it out.",
            "Le texte narratif contient une adresse qui n'en est pas une, ou que FHIR interdit, \
             comme `javascript:…`. Corrigez-la, ou omettez-la.",
        ],
        "target" => [
            "A link of the narrative leads to a place (`#…`) that is not there, or an image to one \
             that is not there just once. Add the element with that `id`, or leave the link out.",
            "Un lien du texte narratif mène à un endroit (`#…`) qui n'existe pas, ou une image à \
             un endroit qui n'existe pas exactement une fois. Ajoutez l'élément qui a cet `id`, ou \
             omettez le lien.",
        ],
        "empty" => [
            "The narrative holds neither text nor an image. Write a text, or leave the narrative \
             out.",
            "Le texte narratif ne contient ni texte ni image. Écrivez un texte, ou omettez le \
             texte narratif.",
        ],
        _ => [
            "The narrative is no well-formed XHTML. Close every element, put values of attributes \
             in quotes, and write `&lt;` and `&amp;` for the characters < and &.",
            "Le texte narratif n'est pas du XHTML bien formé. Fermez chaque élément, mettez les \
             valeurs des attributs entre guillemets, et écrivez `&lt;` et `&amp;` pour les \
             caractères < et &.",
        ],
    }
}
