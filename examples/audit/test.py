#!/usr/bin/env python3
"""Tests of audit.py on archives whose counts are known. Skipped, with the reason, without PySpark or Java.

SAS_VALIDATE and SAS_ARCHIVE are the programs `sas-validate` and `audit` (the one that makes archives); without them cargo builds both.
FHIR_SAS_REQUIRE_SPARK=1: what would be skipped fails.
"""

import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from html.parser import HTMLParser
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
ANSWERS = int(os.environ.get("SAS_AUDIT_ANSWERS", "3000"))


try:
    import audit
except ModuleNotFoundError as error:
    if error.name != "pyspark":
        raise
    audit = None


def missing():
    """Why the tests cannot run."""
    if audit is None:
        return "PySpark is missing: pip install pyspark"
    if shutil.which("java") is None:
        return "Java is missing: PySpark needs 17 or later"
    return None


def built(variable, arguments, name):
    if variable in os.environ:
        return os.environ[variable]
    command = ["cargo", "build", "--locked", "--message-format=json", *arguments]
    lines = subprocess.run(command, cwd=HERE, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    found = [message.get("executable") for message in map(json.loads, lines) if message.get("target", {}).get("name") == name]
    return next(path for path in found if path)


class Page(HTMLParser):
    """Tags, their nesting, and addresses."""

    def __init__(self):
        super().__init__()
        self.open, self.tags, self.addresses = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.addresses += [value for name, value in attrs if name in ("href", "src", "xlink:href")]
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag


class Audit(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        why = missing()
        if why:
            if os.environ.get("FHIR_SAS_REQUIRE_SPARK") == "1":
                raise RuntimeError(why)
            raise unittest.SkipTest(why)
        cls.program = built("SAS_VALIDATE", ["--features", "cli", "--bin", "sas-validate", "-p", "fhir-sas"], "sas-validate")
        cls.maker = built("SAS_ARCHIVE", ["-p", "audit"], "audit")
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.scratch.name)
        cls.archive = cls.folder / "archive"
        made = ["--answers", str(ANSWERS), "--vendors", "5", "--days", "30", "--tries", "200"]
        subprocess.run([cls.maker, str(cls.archive), *made], check=True)
        # one for all tests: it takes longer to start than to run
        cls.spark = audit.session(cls.order(cls.archive, cls.folder))
        # processes of Spark import it too
        cls.spark.sparkContext.addPyFile(str(HERE / "audit.py"))

    @classmethod
    def tearDownClass(cls):
        cls.spark.stop()
        cls.scratch.cleanup()

    @classmethod
    def order(cls, archive, out, *more):
        return audit.arguments([str(archive), str(out), "--sas-validate", cls.program, "--workers", "2", *more])

    def audit(self, archive, out, *more):
        """How many answers, batches, and batches that were there."""
        return audit.audit(self.spark, self.order(archive, out, *more))

    def table(self, out):
        [file] = (out / "table.csv").glob("part-*.csv")
        with open(file, newline="", encoding="utf-8") as text:
            return list(csv.DictReader(text))

    def known(self):
        with open(self.archive / "known.csv", newline="", encoding="utf-8") as text:
            return {(row["vendor"], row["day"], row["code"]): int(row["answers"]) for row in csv.DictReader(text)}

    def test_counts_are_those_that_were_made(self):
        out = self.folder / "whole"
        # many small pieces: each process starts and ends within a file
        self.assertEqual(self.audit(self.archive, out, "--split-bytes", "1000000"), (ANSWERS, 1, 0))
        known, rows = self.known(), self.table(out)
        counted = {(row["vendor"], row["day"], row["code"]): int(row["answers"]) for row in rows}
        self.assertEqual(counted, {key: count for key, count in known.items() if key[2]})
        self.assertEqual(len(counted), len(rows))
        self.assertGreater(len({code for _, _, code in counted}), 5)
        for row in rows:
            total = known[row["vendor"], row["day"], ""]
            self.assertEqual(int(row["answers_of_day"]), total)
            self.assertAlmostEqual(float(row["share"]), int(row["answers"]) / total, places=5)
            self.assertEqual(row["issues"], row["answers"])
            self.assertIn(row["class"], ("minor", "major", "blocking", ""))
            self.assertTrue(row["example"])
        self.parquet_is_the_same(out, rows)
        self.the_page_is_whole((out / "report.html").read_text(encoding="utf-8"))

    def parquet_is_the_same(self, out, rows):
        read = [row.asDict() for row in self.spark.read.parquet(str(out / "table.parquet")).collect()]
        self.assertEqual([{name: "" if value is None else str(value) for name, value in row.items()} for row in read], rows)

    def the_page_is_whole(self, text):
        page = Page()
        page.feed(text)
        self.assertEqual(page.open, [])
        self.assertEqual(page.addresses, [])
        self.assertEqual(page.tags.count("svg"), 2)
        self.assertIsNone(re.search(r"@import|url\(|<script|<style[^>]*src", text))
        vendors = {vendor for vendor, _, _ in self.known()}
        self.assertIn(f"{ANSWERS} answers of {len(vendors)} vendors", text)

    def test_an_audit_goes_on_where_it_was_broken_off(self):
        files = sorted(self.archive.glob("*.ndjson"))[:4]
        archive, out = self.folder / "growing", self.folder / "restarted"
        archive.mkdir()
        for file in files[:3]:
            shutil.copy2(file, archive)
        each = ("--batch-bytes", "1")
        self.assertEqual(self.audit(archive, out, *each)[1:], (3, 0))
        first = self.table(out)
        page = (out / "report.html").read_bytes()
        # a batch that was not finished is checked again
        next((out / "parts").glob("*/_SUCCESS")).unlink()
        self.assertEqual(self.audit(archive, out, *each)[1:], (3, 2))
        self.assertEqual(self.table(out), first)
        self.assertEqual((out / "report.html").read_bytes(), page)
        # more came meanwhile
        shutil.copy2(files[3], archive)
        self.assertEqual(self.audit(archive, out, *each)[1:], (4, 3))
        whole = self.folder / "at-once"
        self.audit(archive, whole)
        self.assertEqual(self.table(out), self.table(whole))
        self.assertEqual((out / "report.html").read_bytes(), (whole / "report.html").read_bytes())

    def test_an_audit_that_is_killed_goes_on(self):
        archive, out = self.folder / "killed-archive", self.folder / "killed"
        archive.mkdir()
        for file in sorted(self.archive.glob("*.ndjson"))[:6]:
            shutil.copy2(file, archive)
        command = [sys.executable, str(HERE / "audit.py"), str(archive), str(out), "--sas-validate", self.program]
        # a session of its own, so that Java and `sas-validate` are killed with it
        audited = subprocess.Popen([*command, "--workers", "1", "--batch-bytes", "1"], start_new_session=True)
        try:
            until = time.monotonic() + 120
            while not list((out / "parts").glob("*/_SUCCESS")):
                self.assertIsNone(audited.poll(), "the audit has ended before it was killed")
                self.assertLess(time.monotonic(), until, "no batch was finished")
                time.sleep(0.01)
        finally:
            os.killpg(audited.pid, signal.SIGKILL)
            audited.wait()
        self.assertFalse((out / "report.html").exists())
        _, batches, known = self.audit(archive, out, "--batch-bytes", "1")
        self.assertEqual(batches, 6)
        self.assertIn(known, range(1, 6))
        whole = self.folder / "not-killed"
        self.audit(archive, whole)
        self.assertEqual(self.table(out), self.table(whole))
        self.assertEqual((out / "report.html").read_bytes(), (whole / "report.html").read_bytes())

    def test_hostile_records(self):
        archive, out = self.folder / "hostile", self.folder / "hostile-out"
        archive.mkdir()
        name = '<script>"=1,\n'
        lines = [
            json.dumps({"vendor": name, "time": "2026-03-02T23:30:00Z", "answer": "Jeanne \u2028 { [" * 100}).encode(),
            json.dumps({"vendor": "b", "time": "0001-01-01T00:00:00+14:00", "answer": {}}).encode(),
            json.dumps({"vendor": "=HYPERLINK(1)", "time": "2026-03-02T09:00:00Z", "answer": {}}).encode(),
            b"\xff\xfe",
            b"",
            b"\r",
            b'{"vendor": "c", "time": "2026-03-02T23:30:00+01:00",\r "answer": {"resourceType": "Slot"}}',
        ]
        (archive / "a.ndjson").write_bytes(b"\n".join(lines))
        self.assertEqual(self.audit(archive, out)[0], 7)
        rows = self.table(out)
        found = {(row["vendor"], row["day"]): row for row in rows}
        self.assertEqual(found[name, "2026-03-03"]["code"], "not-json")
        self.assertIn(("b", ""), found)
        # a spreadsheet takes it for a text
        self.assertIn(("'=HYPERLINK(1)", "2026-03-02"), found)
        parquet = self.spark.read.parquet(str(out / "table.parquet")).select("vendor").collect()
        self.assertIn("=HYPERLINK(1)", {row.vendor for row in parquet})
        self.assertIn(("c", "2026-03-02"), found)
        self.assertEqual((found["", ""]["code"], found["", ""]["answers"]), ("no-record", "3"))
        written = (out / "report.html").read_text(encoding="utf-8")
        self.assertNotIn("<script", written)
        self.assertNotIn("Jeanne", written + json.dumps(rows))


if __name__ == "__main__":
    unittest.main(verbosity=2)
