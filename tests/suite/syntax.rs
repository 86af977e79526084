//! RFC 8259 to the letter: what is JSON is read and comes back, what is not is refused.

use fhir_sas::{
    json::ReadError,
    r4::{self, Resource, Slot},
};
use serde_json::Value;

use super::{round::assert_loss_free, tree::Tree};

/// Values, each tried as a member of a slot: `y` is JSON, `n` is not, `i` is left to implementations,
/// and taken here: half a surrogate pair.
const VALUES: &[(char, &[u8])] = &[
    // literals
    ('y', b"null"),
    ('y', b"true"),
    ('y', b"false"),
    ('y', b" \t\r\n true \t\r\n "),
    ('n', b""),
    ('n', b" "),
    ('n', b"nul"),
    ('n', b"nulll"),
    ('n', b"Null"),
    ('n', b"TRUE"),
    ('n', b"tru"),
    ('n', b"fals"),
    ('n', b"truefalse"),
    ('n', b"undefined"),
    ('n', b"a"),
    ('n', b"*"),
    ('n', b"true false"),
    ('n', b"\x0Ctrue"),
    ('n', b"\x0Btrue"),
    ('n', b"\xC2\xA0true"),
    ('n', b"\xE2\x80\xA8true"),
    ('n', b"\xE2\x81\xA0true"),
    ('n', b"\xEF\xBB\xBFtrue"),
    ('n', b"true\0"),
    ('n', b"\0"),
    ('n', b"/* a */ 1"),
    ('n', b"1 // a\n"),
    ('n', b"# a\n1"),
    ('n', b"1;"),
    // numbers
    ('y', b"0"),
    ('y', b"-0"),
    ('y', b"-0.0"),
    ('y', b"-0e-0"),
    ('y', b"0.10"),
    ('y', b"1.000"),
    ('y', b"-1"),
    ('y', b"10"),
    ('y', b"1e5"),
    ('y', b"1E5"),
    ('y', b"1e+05"),
    ('y', b"1E-005"),
    ('y', b"0e1"),
    ('y', b"0E+1"),
    ('y', b"123.456e78"),
    ('y', b"-123123123123123123123123123123.00"),
    ('y', b"18446744073709551616"),
    ('y', b"9007199254740993"),
    ('y', b"1e-400"),
    ('y', b"1e400"),
    ('y', b"-1e99999999999999999999"),
    ('y', b"0.30000000000000000000000000000000000000000000004"),
    ('n', b"01"),
    ('n', b"-01"),
    ('n', b"00"),
    ('n', b"-"),
    ('n', b"--1"),
    ('n', b"+1"),
    ('n', b"- 1"),
    ('n', b"1."),
    ('n', b"-1."),
    ('n', b"1.e1"),
    ('n', b".5"),
    ('n', b"-.5"),
    ('n', b"1e"),
    ('n', b"1e+"),
    ('n', b"1eE2"),
    ('n', b"1e1.5"),
    ('n', b"1.5.6"),
    ('n', b"1 000"),
    ('n', b"1,000"),
    ('n', b"1_000"),
    ('n', b"0x1F"),
    ('n', b"0b1"),
    ('n', b"1f"),
    ('n', b"1a"),
    ('n', b"1e1a"),
    ('n', b"NaN"),
    ('n', b"-NaN"),
    ('n', b"Infinity"),
    ('n', b"-Infinity"),
    ('n', b"inf"),
    ('n', "١".as_bytes()),
    ('n', "１".as_bytes()),
    // strings
    ('y', b"\"\""),
    ('y', b"\" \""),
    ('y', b"\"'\""),
    ('y', br#""\"\\\/\b\f\n\r\t""#),
    ('y', br#""\u0000\u0001\u001f\u007f""#),
    ('y', br#""\u0041\u00e9\u00E9\u20AC\uFFFF""#),
    ('y', br#""\ud83d\ude00\uD83D\uDE00""#),
    ('y', br#""\uDBFF\uDFFF""#),
    ('y', br#""\\u0041 \\n \\\\""#),
    ('y', br#""\\ud800""#),
    ('y', br#""/""#),
    ('y', b"\"\x7F\""),
    ('y', "\"é€😀\"".as_bytes()),
    ('y', "\"\u{80}\u{9f}\u{a0}\"".as_bytes()),
    ('y', "\"\u{2028}\u{2029}\"".as_bytes()),
    ('y', "\"\u{fffe}\u{ffff}\u{10ffff}\u{feff}\"".as_bytes()),
    ('y', "\"e\u{301}\"".as_bytes()),
    ('y', b"\"[1, {\\\"a\\\": // no comment\""),
    ('n', b"\""),
    ('n', b"\"a"),
    ('n', b"\"a\\"),
    ('n', b"\"a\\\""),
    ('n', b"'a'"),
    ('n', b"\"a'"),
    ('n', b"`a`"),
    ('n', "“a”".as_bytes()),
    ('n', b"\"\n\""),
    ('n', b"\"\r\""),
    ('n', b"\"\t\""),
    ('n', b"\"\0\""),
    ('n', b"\"a long text before it \x01 and after it\""),
    ('n', b"\"\x1F\""),
    ('n', b"\"a\\\n\""),
    ('n', br#""\a""#),
    ('n', br#""\x41""#),
    ('n', br#""\'""#),
    ('n', br#""\0""#),
    ('n', br#""\U0041""#),
    ('n', br#""\u""#),
    ('n', br#""\u41""#),
    ('n', br#""\u004""#),
    ('n', br#""\u004g""#),
    ('n', br#""\u+041""#),
    ('n', br#""\u{41}""#),
    ('n', "\"\\u00é\"".as_bytes()),
    ('n', "\"\\é\"".as_bytes()),
    ('n', b"\"a\" \"b\""),
    ('n', b"\"a\"b"),
    // a text cannot hold half a character
    ('i', br#""\ud800""#),
    ('i', br#""\udbff a""#),
    ('i', br#""\udc00""#),
    ('i', br#""\ude00\ud83d""#),
    ('i', br#""\ud83d\u0041""#),
    ('i', br#""\ud83d\ud83d""#),
    ('i', br#""\ud83d\n""#),
    ('n', br#""\ud83d\ude0""#),
    ('n', br#""\ud83d\u""#),
    ('n', br#""\ud83d\""#),
    // UTF-8
    ('n', b"\"\x80\""),
    ('n', b"\"\xBF\xBF\""),
    ('n', b"\"\xC3\""),
    ('n', b"\"\xC3\x28\""),
    ('n', b"\"\xC0\x80\""),
    ('n', b"\"\xC1\xBF\""),
    ('n', b"\"\xC0\xAF\""),
    ('n', b"\"\xE0\x80\x80\""),
    ('n', b"\"\xE0\x9F\xBF\""),
    ('n', b"\"\xE2\x82\""),
    ('n', b"\"\xED\xA0\x80\""),
    ('n', b"\"\xED\xBF\xBF\""),
    ('n', b"\"\xF0\x80\x80\x80\""),
    ('n', b"\"\xF0\x9F\x98\""),
    ('n', b"\"\xF4\x90\x80\x80\""),
    ('n', b"\"\xF5\x80\x80\x80\""),
    ('n', b"\"\xF8\x88\x80\x80\x80\""),
    ('n', b"\"\xFE\""),
    ('n', b"\"\xFF\""),
    ('n', b"\"caf\xE9\""),
    ('n', b"\xE9"),
    ('n', b"\"\0a\0\""),
    // arrays
    ('y', b"[]"),
    ('y', b"[ \n ]"),
    ('y', b"[[], [[]], [[], []]]"),
    ('y', b"[null, 1, \"1\", {}, true, []]"),
    ('n', b"["),
    ('n', b"]"),
    ('n', b"[1"),
    ('n', b"[1,"),
    ('n', b"[1,]"),
    ('n', b"[,]"),
    ('n', b"[,1]"),
    ('n', b"[1,,2]"),
    ('n', b"[1 2]"),
    ('n', b"[1;2]"),
    ('n', b"[1:2]"),
    ('n', b"[1}"),
    ('n', b"[1]]"),
    ('n', b"[\"a\": 1]"),
    ('n', b"(1)"),
    // objects
    ('y', b"{}"),
    ('y', b"{ \r\n }"),
    ('y', br#"{"": {"": [{"": 0}]}}"#),
    ('y', br#"{"b": 1, "a": 2}"#),
    ('y', br#"{"a": 1, "a": 2}"#),
    ('y', br#"{"a": 1, "\u0061": 1, "a": {"a": 1, "a": []}}"#),
    ('y', br#"{"\ud83d\ude00\u0000": 1}"#),
    ('n', b"{"),
    ('n', b"}"),
    ('n', br#"{"a""#),
    ('n', br#"{"a":"#),
    ('n', br#"{"a":1"#),
    ('n', br#"{"a":1,"#),
    ('n', br#"{"a"}"#),
    ('n', br#"{"a":}"#),
    ('n', br#"{"a" 1}"#),
    ('n', br#"{"a"::1}"#),
    ('n', br#"{"a"=1}"#),
    ('n', br#"{"a":1,}"#),
    ('n', br#"{,"a":1}"#),
    ('n', br#"{"a":1,,"b":2}"#),
    ('n', br#"{"a":1 "b":2}"#),
    ('n', br#"{"a":1;"b":2}"#),
    ('n', br#"{"a":1]"#),
    ('n', br#"{"a":1}}"#),
    ('n', br"{:1}"),
    ('n', br"{a:1}"),
    ('n', br"{'a':1}"),
    ('n', br"{1:1}"),
    ('n', br"{null:1}"),
    ('n', br"{[]:1}"),
    (
        'n',
        br#"{"a":1, // b
        "c":2}"#,
    ),
    ('n', b"{\"a\n\":1}"),
    ('n', b"{\"\xFF\":1}"),
    ('i', br#"{"\ud800":1}"#),
    ('n', br#"{"a\q":1}"#),
];

/// Whole texts.
const TEXTS: &[(char, &[u8])] = &[
    ('y', b"{}"),
    ('y', b" \n{}\r\n\t "),
    ('y', b"5"),
    ('y', b"\"a\""),
    ('y', b"null"),
    ('y', b"[]"),
    ('y', br#"{"resourceType":"Slot"}"#),
    ('y', br#"{"resource\u0054ype":"\u0053lot"}"#),
    ('n', b""),
    ('n', b" "),
    ('n', b" \n\t\r "),
    ('n', b"\0"),
    ('n', b"{} {}"),
    ('n', b"{}\0"),
    ('n', b"{}\x0C"),
    ('n', b"\x0C{}"),
    ('n', b"{}#"),
    ('n', b"{},"),
    ('n', b"{}]"),
    ('n', br#"{"resourceType":"Slot"}}"#),
    ('n', br#"{"resourceType":"Slot"} x"#),
    ('n', br#"{"resourceType":"Slot""#),
    ('n', br#"{"resourceType":"Slot","status":"free",}"#),
    ('n', br#"{"resourceType":"Slot","status":free}"#),
    ('n', br#"{"resourceType":"Slot" "status":"free"}"#),
    ('n', b"{\"resourceType\":\"Slot\",\"comment\":\"a\nb\"}"),
    ('i', br#"{"resourceType":"Slot","comment":"\ud800"}"#),
    ('n', br#"{"resourceType":"Slot","meta":{"profile":["a",]}}"#),
    ('n', br#"{"resourceType":"Slot","overbooked":True}"#),
    ('n', br#"{"resourceType":"Bundle","total":01}"#),
    ('n', br#"{"resourceType":"Bundle","total":1.}"#),
    ('n', br#"{"resourceType":"Bundle","total":+1}"#),
    ('n', br#"{"resourceType":"Bundle","total":NaN}"#),
    ('n', br#"{"resourceType":"Patient","a":01}"#),
    // UTF-16
    ('n', b"\xFF\xFE{\0}\0"),
    ('n', b"\xFE\xFF\0{\0}"),
    ('n', b"{\0}\0"),
    // a byte order mark before the text is skipped and reported; there is no second one, nor half of one
    ('y', b"\xEF\xBB\xBF{}"),
    ('y', b"\xEF\xBB\xBF \n{\"resourceType\":\"Slot\"}"),
    ('n', b"\xEF\xBB\xBF"),
    ('n', b"\xEF\xBB\xBF\xEF\xBB\xBF{}"),
    ('n', b" \xEF\xBB\xBF{}"),
    ('n', b"\xEF\xBB{}"),
    ('n', b"{}\xEF\xBB\xBF"),
];

fn check(verdict: char, text: &[u8]) -> Result<(), String> {
    let shown = String::from_utf8_lossy(text);
    if Tree::of(text).is_some() == (verdict == 'n') {
        return Err(format!("the test's own reader disagrees with {verdict}: {shown}"));
    }
    match (verdict, r4::read::<Resource>(text)) {
        ('y' | 'i', Ok(read)) => assert_loss_free(&read.value, text),
        ('y' | 'i', Err(error)) => return Err(format!("refused, {error}: {shown}")),
        (_, Ok(_)) => return Err(format!("accepted: {shown}")),
        (_, Err(error)) if !error.is_syntax() => {
            return Err(format!("another error, {error}: {shown}"));
        }
        (_, Err(_)) => {}
    }
    // `serde_json` is of the same mind, but for the mark, and for numbers that it cannot hold
    let by_serde = serde_json::from_slice::<Value>(text).is_ok();
    let deliberate = text.starts_with(b"\xEF\xBB\xBF")
        || ["1e400", "-1e999"].iter().any(|number| shown.contains(number));
    if by_serde != (verdict == 'y') && !deliberate {
        return Err(format!("serde_json disagrees with {verdict}: {shown}"));
    }
    Ok(())
}

fn embedded(value: &[u8]) -> Vec<u8> {
    [br#"{"resourceType":"Slot","x":"#, value, br#","status":"free"}"#].concat()
}

#[test]
fn values_are_json_or_not() {
    assert!(VALUES.len() >= 120);
    let failures: Vec<_> = VALUES
        .iter()
        .filter_map(|(verdict, value)| check(*verdict, &embedded(value)).err())
        .collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// As the last thing of a text, and under a name that R4 knows: other paths through the reader.
#[test]
fn values_are_json_or_not_wherever_they_stand() {
    let mut failures = Vec::new();
    for (verdict, value) in VALUES {
        for name in [
            "comment",
            "overbooked",
            "identifier",
            "schedule",
            "contained",
            "_start",
            "resourceType",
        ] {
            let text =
                [b"{\"resourceType\":\"Slot\",\"", name.as_bytes(), b"\":", value, b"}"].concat();
            if name != "resourceType" {
                failures.extend(check(*verdict, &text).err());
            }
            let other =
                [b"{\"resourceType\":\"Patient\",\"", name.as_bytes(), b"s\":", value, b"}"]
                    .concat();
            failures.extend(check(*verdict, &other).err());
            let bundle =
                [b"{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":", &*text, b"}]}"]
                    .concat();
            if name != "resourceType" {
                failures.extend(check(*verdict, &bundle).err());
            }
        }
    }
    failures.dedup();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn texts_are_json_or_not() {
    let failures: Vec<_> =
        TEXTS.iter().filter_map(|(verdict, text)| check(*verdict, text).err()).collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

/// Numbers and texts of any length come back to the digit.
#[test]
fn long_values_come_back() {
    let digits = "1234567890".repeat(1000);
    let escapes = (0..0x1_0000_u32)
        .filter(|code| !(0xD800..0xE000).contains(code))
        .map(|code| format!("\\u{code:04X}"));
    let values = [
        digits.clone(),
        format!("-0.{digits}e-{digits}"),
        format!("\"{}\"", escapes.collect::<String>()),
        format!("[{digits}]"),
    ];
    for value in values {
        for text in [
            embedded(value.as_bytes()),
            format!(r#"{{"resourceType":"Slot","comment":{value}}}"#).into_bytes(),
        ] {
            let read = r4::read::<Resource>(&text).expect("JSON");
            assert_loss_free(&read.value, &text);
        }
    }
}

fn nested(depth: usize) -> String {
    format!("{}{}", "[".repeat(depth), "]".repeat(depth))
}

#[test]
fn nesting_is_bounded_wherever_it_is() {
    // the object around them is a level of its own
    let shapes: [fn(usize) -> String; 6] = [
        |depth| format!(r#"{{"resourceType":"Slot","x":{}}}"#, nested(depth - 1)),
        |depth| format!(r#"{{"resourceType":"Slot","comment":{}}}"#, nested(depth - 1)),
        |depth| format!(r#"{{"resourceType":"Patient","x":{}}}"#, nested(depth - 1)),
        |depth| format!(r#"{{"x":{},"resourceType":"Slot"}}"#, nested(depth - 1)),
        nested,
        |depth| format!("{}1{}", r#"{"a":"#.repeat(depth), "}".repeat(depth)),
    ];
    for shape in shapes {
        for depth in [2, 50, 99, 100] {
            let text = shape(depth);
            let read = r4::read::<Resource>(text.as_bytes())
                .unwrap_or_else(|error| panic!("{depth}: {error}: {text}"));
            assert_loss_free(&read.value, text.as_bytes());
            drop(read.issues());
        }
        for depth in [101, 102, 150, 199, 200, 201, 300, 1000, 100_000] {
            let error =
                r4::read::<Resource>(shape(depth).as_bytes()).expect_err(&format!("{depth}"));
            assert!(error.is_syntax());
            assert_eq!(
                cause(&error),
                "not JSON: expected at most 100 levels of objects and arrays",
                "{depth} of {}",
                &shape(depth)[..30]
            );
        }
    }
}

/// Typed at every depth, each extension being an array and an object.
#[test]
fn nesting_is_bounded_in_types_too() {
    let extensions = |count: usize| {
        let (open, close) = (r#","extension":[{"url":"urn:x""#.repeat(count), "}]".repeat(count));
        format!(r#"{{"resourceType":"Slot"{open}{close}}}"#)
    };
    let bundles = |count: usize| {
        let open = r#"{"resourceType":"Bundle","entry":[{"resource":"#.repeat(count);
        format!(r#"{open}{{"resourceType":"Slot"}}{}"#, "}]}".repeat(count))
    };
    let text = extensions(49);
    let read = r4::read::<Resource>(text.as_bytes()).expect("99 levels");
    assert!(read.is_clean());
    assert_loss_free(&read.value, text.as_bytes());
    assert!(r4::read::<Resource>(extensions(50).as_bytes()).expect_err("101 levels").is_syntax());
    assert!(
        r4::read::<Resource>(extensions(50_000).as_bytes())
            .expect_err("100,001 levels")
            .is_syntax()
    );

    let text = bundles(33);
    let read = r4::read::<Resource>(text.as_bytes()).expect("100 levels");
    assert!(read.is_clean());
    assert_loss_free(&read.value, text.as_bytes());
    assert!(r4::read::<Resource>(bundles(34).as_bytes()).expect_err("103 levels").is_syntax());
    assert!(
        r4::read::<Resource>(bundles(10_000).as_bytes()).expect_err("30,001 levels").is_syntax()
    );
}

/// An array that is wide is not deep.
#[test]
fn width_is_not_bounded() {
    let text = embedded(format!("[{}1]", "[],".repeat(100_000)).as_bytes());
    let read = r4::read::<Resource>(&text).expect("JSON");
    assert_loss_free(&read.value, &text);
}

/// The text of an error without the place.
fn cause(error: &ReadError) -> String {
    error.to_string().split(" (line ").next().unwrap_or_default().to_owned()
}

#[test]
fn refusals_show_where_and_what() {
    let value = "a value: an object, an array, a string, a number, true, false or null";
    let name = "a member name in double quotes";
    let brace = "`,` or `}` after the member";
    let bracket = "`,` or `]` after the item";
    let escape = r#"an escape: \" \\ \/ \b \f \n \r \t or \u and four hexadecimal digits"#;
    let digit = "a digit: numbers look like -12.5e3, without leading zeros";
    let cases: &[(&[u8], &str, usize, usize)] = &[
        (b"", value, 1, 1),
        (b" \n ", value, 2, 2),
        (b"{\"resourceType\": }", value, 1, 18),
        (b"{\"resourceType\": \"Slot\", \"a\": nul}", value, 1, 31),
        (b"{\"resourceType\": \"Slot\",\n \"a\": [1,]}", value, 2, 10),
        (b"{\"resourceType\": \"Slot\",\n \"meta\": NaN}", value, 2, 10),
        (b"{\"resourceType\": \"Slot\", \"comment\": 'a'}", value, 1, 37),
        (b"{\"resourceType\": \"Slot\",\n}", name, 2, 1),
        (b"{\"resourceType\": \"Slot\",\n  status: \"free\"}", name, 2, 3),
        (b"{\"resourceType\" \"Slot\"}", "`:` after the member name", 1, 17),
        (b"{\"resourceType\": \"Slot\"\n  \"status\": \"free\"}", brace, 2, 3),
        (b"{\"resourceType\": \"Slot\"]", brace, 1, 24),
        (b"{\"resourceType\": \"Slot\"", brace, 1, 24),
        (b"[1 2]", bracket, 1, 4),
        (b"[1", bracket, 1, 3),
        (b"{\"resourceType\": \"Slot\", \"identifier\": [{} {}]}", bracket, 1, 44),
        (b"{\"resourceType\": \"Slot\"}\n\nx", "the end of the text after its one value", 3, 1),
        (b"{} {}", "the end of the text after its one value", 1, 4),
        (b"{\"resourceType\": \"Slot", "`\"` at the end of the string", 1, 23),
        (b"[\"a\n\"]", r"control characters in strings to be escaped, as in \n", 1, 4),
        (
            "{\"é\": \"é\tb\"}".as_bytes(),
            r"control characters in strings to be escaped, as in \n",
            1,
            9,
        ),
        (br#"["a\q"]"#, escape, 1, 4),
        (br#"["a\u12g4"]"#, escape, 1, 4),
        (br#"{"a\x": 1}"#, escape, 1, 4),
        (br#"["\ud83d\u12g4"]"#, escape, 1, 9),
        (br#"["a\ud83d\"]"#, "`\"` at the end of the string", 1, 13),
        (b"[01]", digit, 1, 3),
        (b"[-]", digit, 1, 3),
        (b"[1.]", digit, 1, 4),
        (b"[1e]", digit, 1, 4),
        (b"[\"\xFF\"]", "UTF-8", 1, 3),
        ("{\"\u{e9}\": \"\u{1f600}".as_bytes(), "`\"` at the end of the string", 1, 9),
        (b"{\"a\": \"\xE9t\xE9\"}", "UTF-8", 1, 8),
        (b"{\"a\" \"\xE9\"}", "`:` after the member name", 1, 6),
    ];
    let mut failures = Vec::new();
    for (text, expected, line, column) in cases {
        let error = r4::read::<Resource>(text).expect_err("no JSON");
        assert!(error.is_syntax());
        let expected = format!("not JSON: expected {expected} (line {line}, column {column})");
        if error.to_string() != expected {
            failures.push(format!(
                "{}\n  reported {error}\n  expected {expected}",
                String::from_utf8_lossy(text)
            ));
        }
        let at = error.position().expect("a place");
        assert!(at.offset <= text.len());
        // the same for whoever reads a type of his own
        let own = r4::read::<Slot>(text).expect_err("no JSON");
        if own != error {
            failures.push(format!(
                "{}\n  as Slot  {own}\n  reported {error}",
                String::from_utf8_lossy(text)
            ));
        }
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn refusals_speak_french() {
    use fhir_sas::diagnostic::Lang;
    let deep = nested(101);
    let cases: &[(&[u8], &str)] = &[
        (
            b"",
            "une valeur : objet, tableau, chaîne, nombre, true, false ou null (ligne 1, colonne 1)",
        ),
        (b"{1", "un nom de membre entre guillemets doubles (ligne 1, colonne 2)"),
        (b"{\"a\"1", "`:` après le nom du membre (ligne 1, colonne 5)"),
        (b"{\"a\":1]", "`,` ou `}` après le membre (ligne 1, colonne 7)"),
        (b"[1}", "`,` ou `]` après l'élément (ligne 1, colonne 3)"),
        (b"[]\n,", "la fin du texte après son unique valeur (ligne 2, colonne 1)"),
        (b"[\"", "`\"` à la fin de la chaîne (ligne 1, colonne 3)"),
        (
            b"[\"\t",
            "que les caractères de contrôle des chaînes soient échappés, comme \\n (ligne 1, colonne 3)",
        ),
        (
            b"[\"\\z\"]",
            "un échappement : \\\" \\\\ \\/ \\b \\f \\n \\r \\t ou \\u et quatre chiffres hexadécimaux (ligne 1, colonne 3)",
        ),
        (
            b"[-]",
            "un chiffre : les nombres ressemblent à -12.5e3, sans zéro en tête (ligne 1, colonne 3)",
        ),
        (b"\xFF", "de l'UTF-8 (ligne 1, colonne 1)"),
        (deep.as_bytes(), "au plus 100 niveaux d'objets et de tableaux (ligne 1, colonne 101)"),
    ];
    for (text, expected) in cases {
        let error = r4::read::<Resource>(text).expect_err("no JSON");
        assert_eq!(error.message(Lang::Fr), format!("ce n'est pas du JSON : attendu {expected}"));
    }
}
