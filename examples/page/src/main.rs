//! `cargo run -p page`: builds the page and the package.
//!
//! ```text
//! target/page/index.html   the page in one file, which needs no server
//! target/page/npm/         the package, as it is published
//! ```
//!
//! The module is built with its own standard library, which is made for size and ends without a message when it panics. That takes
//! the sources of the standard library: those of `rustup component add rust-src`, or Debian's packages `rustc-web`, `cargo-web`,
//! `rust-web-src` and `lld-22`. The page carries it packed by `xz`.

use std::{
    env,
    error::Error,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest as _, Sha256};
use wasm_bindgen_cli_support::Bindgen;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The most that the page may take when it is sent with gzip, in bytes.
const MOST: usize = 500_000;

const TARGET: &str = "wasm32-unknown-unknown";

fn main() -> Result<()> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = package.join("../..");
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let target = std::path::absolute(target)?.join("page");
    let module = module(&package.join("module"), &target)?;

    // a worker that starts from a text is a classic script, without modules
    let worker = Bindings::new(&module, &target.join("worker"), no_modules)?;
    let page = page(&root, &worker.glue, &packed(&worker.wasm)?)?;
    fs::write(target.join("index.html"), &page)?;
    let modular = Bindings::new(&module, &target.join("bindings"), modules)?;
    npm(&package.join("npm"), &target.join("npm"), &modular)?;

    let sent = gzip(page.as_bytes())?;
    println!("module: {} bytes", worker.wasm.len());
    println!("page: {} bytes, {sent} compressed", page.len());
    if sent > MOST {
        return Err(format!("the page takes {sent} bytes, more than {MOST}").into());
    }
    Ok(())
}

/// The module with its bindings for JavaScript.
struct Bindings {
    wasm: Vec<u8>,
    glue: String,
}

impl Bindings {
    fn new(module: &Path, folder: &Path, kind: fn(&mut Bindgen) -> Result<()>) -> Result<Self> {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(module).typescript(false).remove_name_section(true);
        kind(&mut bindgen)?;
        bindgen.remove_producers_section(true).generate(folder)?;
        Ok(Self {
            wasm: fs::read(folder.join("sas_validate_bg.wasm"))?,
            glue: fs::read_to_string(folder.join("sas_validate.js"))?,
        })
    }
}

fn no_modules(bindgen: &mut Bindgen) -> Result<()> {
    bindgen.no_modules(true)?;
    Ok(())
}

fn modules(bindgen: &mut Bindgen) -> Result<()> {
    bindgen.web(true)?;
    Ok(())
}

/// Builds the module.
fn module(package: &Path, target: &Path) -> Result<PathBuf> {
    let [cargo, rustc, linker] = toolchain()?;
    let mut build = Command::new(cargo);
    build
        .current_dir(package)
        .args(["build", "--locked", "--release"])
        .args(["--target", TARGET, "-Zbuild-std=std,panic_abort"])
        .arg("-Zbuild-std-features=optimize_for_size")
        .env("CARGO_TARGET_DIR", target.join("build"))
        .env("RUSTC", rustc)
        // what it needs is not stable, and in every toolchain
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none")
        .env_remove("CARGO")
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    if let Some(linker) = linker.to_str().filter(|linker| !linker.is_empty()) {
        build.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
    }
    run(&mut build)?;
    Ok(target.join("build").join(TARGET).join("release/sas_validate.wasm"))
}

/// `cargo`, `rustc` and the linker (empty: its own) of a toolchain that has the sources of the standard library.
fn toolchain() -> Result<[PathBuf; 3]> {
    let debian = ["/usr/bin/cargo", "/usr/bin/rustc", "/usr/bin/wasm-ld-22"].map(PathBuf::from);
    let sources_of = |rustc: &Path| {
        let asked = Command::new(rustc).args(["--print", "sysroot"]).output().ok()?;
        let sysroot = String::from_utf8(asked.stdout).ok()?;
        let library = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock");
        library.exists().then_some(())
    };
    if env::var_os("SAS_PAGE_DEBIAN").is_none() && sources_of(Path::new("rustc")).is_some() {
        return Ok(["cargo", "rustc", ""].map(PathBuf::from));
    }
    if sources_of(&debian[1]).is_some() && debian.iter().all(|tool| tool.exists()) {
        return Ok(debian);
    }
    Err("no sources of the standard library: run `rustup component add rust-src`, or install Debian's rustc-web, cargo-web, rust-web-src and lld-22".into())
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}").into()) }
}

/// The module as `unpack.js` reads it: LZMA, which is a quarter shorter than what browsers unpack by themselves.
fn packed(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut xz = Command::new("xz")
        .args(["--format=lzma", "--lzma1=preset=9e,lc=3,lp=0,pb=0", "--stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|why| format!("xz: {why}; install xz-utils"))?;
    let mut input = xz.stdin.take().ok_or("no input")?;
    // a thread of its own, as the output may be full before the input is empty
    let done = thread::scope(|scope| {
        let writer = scope.spawn(move || input.write_all(wasm));
        let output = xz.wait_with_output();
        let written = writer.join().map_err(|_| "a thread")?;
        written?;
        Ok::<_, Box<dyn Error>>(output?)
    })?;
    if !done.status.success() {
        return Err("xz has failed".into());
    }
    let mut packed = done.stdout;
    // the length, which `xz` leaves open
    packed
        .get_mut(5..13)
        .ok_or("no head")?
        .copy_from_slice(&u64::try_from(wasm.len())?.to_le_bytes());
    Ok(packed)
}

/// The page in one file. It may run these scripts and this module, and cannot send anything anywhere.
fn page(root: &Path, glue: &str, packed: &[u8]) -> Result<String> {
    let served =
        |name: &str| fs::read_to_string(root.join("src/bin/sas-validate/serve/page").join(name));
    let read = |name: &str| fs::read_to_string(root.join("examples/page/worker").join(name));
    let mut page = served("index.html")?;
    let mut replace = |old: &str, new: &str| {
        if page.matches(old).count() != 1 {
            return Err(format!("index.html has not exactly one {old}"));
        }
        page = page.replacen(old, new, 1);
        Ok(())
    };
    let sample = fs::read_to_string(root.join("examples/answer.json"))?;
    replace("<!-- examples/answer.json -->", &sample)?;
    let style = served("page.css")?;
    let scripts = [read("back-end-wasm.js")?, served("page.js")?];
    let hashes: Vec<_> = scripts.iter().map(|script| hash(script)).collect();
    let policy = format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; worker-src blob:; img-src data:; base-uri 'none'; form-action 'none'",
        hashes.join(" "),
        hash(&style)
    );
    let head = "<meta charset=\"utf-8\">";
    replace(
        head,
        &format!("{head}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
    )?;
    replace("<link rel=\"stylesheet\" href=\"page.css\">", &format!("<style>{style}</style>"))?;
    let worker = [glue, &read("unpack.js")?, &read("worker.js")?].join("\n");
    let data = format!(
        "<script type=\"text/plain\" id=\"worker\">{worker}</script>\n<script type=\"text/plain\" id=\"module\">{}</script>\n",
        STANDARD.encode(packed)
    );
    if worker.contains("</script") {
        return Err("the worker would end its element".into());
    }
    replace(
        "<script src=\"back-end.js\" defer></script>",
        &format!("{data}<script>{}</script>", scripts[0]),
    )?;
    replace(
        "<script src=\"page.js\" defer></script>",
        &format!("<script>{}</script>", scripts[1]),
    )?;
    Ok(page)
}

/// A source of a Content-Security-Policy.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

/// The package: its sources, the bindings and the module.
fn npm(from: &Path, to: &Path, bindings: &Bindings) -> Result<()> {
    fs::create_dir_all(to)?;
    for name in ["package.json", "index.js", "index.d.ts", "node.js", "browser.js", "README.md"] {
        fs::copy(from.join(name), to.join(name))?;
    }
    fs::write(to.join("sas_validate_bg.wasm"), &bindings.wasm)?;
    fs::write(to.join("bindings.js"), &bindings.glue)?;
    Ok(())
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?.len())
}
