#!/usr/bin/env python3
"""Audits archives of vendors' answers with sas-validate under Apache Spark. README.md has the form of archives and of tables.

    python audit.py ARCHIVE OUT --sas-validate PATH [--workers N]

Writes OUT/table.parquet, OUT/table.csv and OUT/report.html. ARCHIVE and OUT are folders, or addresses of object stores.
"""

import argparse
import hashlib
import html
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from datetime import datetime
from zoneinfo import ZoneInfo

from pyspark.sql import SparkSession, functions as F
from pyspark.sql.types import LongType, StringType, StructField, StructType

PARIS = ZoneInfo("Europe/Paris")

# Of more groups than this a partition keeps no counts: they go on to the shuffle, so that memory does not grow with the archive.
GROUPS = 20_000

# A change of what a batch writes makes batches of earlier runs unusable.
FORM = 1

# Codes that sas-validate does not have.
NO_RECORD, NOT_KEPT = "no-record", "not-kept"

ANOMALY = "https://docs.rs/fhir-sas/codes/anomaly"
CLASSES = ("minor", "major", "blocking")

# A row of a batch. With an empty `code` it counts all answers whose worst issue is of `class`.
ROW = StructType(
    [StructField(name, StringType(), False) for name in ("vendor", "day", "code", "severity", "class")]
    + [StructField("answers", LongType(), False), StructField("issues", LongType(), False)]
    + [StructField("example_time", StringType(), True), StructField("example", StringType(), True)]
)
KEYS = ["vendor", "day", "code", "severity", "class"]


def outcomes(lines, command):
    """The records that sas-validate writes for lines of an archive, in one process, without keeping either."""
    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=messages)
        fed, failure = 0, []

        def feed():
            nonlocal fed
            try:
                with process.stdin as pipe:
                    for (line,) in lines:
                        pipe.write(line)
                        pipe.write(b"\n")
                        fed += 1
            except BaseException as error:  # raised again by the thread that reads
                failure.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        read = 0
        try:
            for line in process.stdout:
                read += 1
                yield json.loads(line)
            feeder.join()
            status = process.wait()
        finally:
            process.kill()
            process.wait()
        # 1 and 2: answers with faults, or none
        if failure or read != fed or status not in (0, 1, 2):
            messages.seek(0)
            what = messages.read(2000).decode("utf-8", "replace").strip()
            raise RuntimeError(
                f"sas-validate: expected {fed} records and a status up to 2; found {read} and {status}: {what or failure}"
            )


def day_in_paris(text):
    """The day and the instant in UTC; empty when there is no such day."""
    try:
        instant = datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
        return instant.astimezone(PARIS).date().isoformat(), instant.astimezone(ZoneInfo("UTC")).isoformat()
    except (ValueError, OverflowError):
        return "", text


def codes_of(outcome):
    """Code, severity, class and masked text of each issue."""
    issues = outcome["issue"]
    for issue in issues:
        details = issue.get("details", {})
        codings = details.get("coding", [])
        if codings:
            code = codings[0]["code"]
            found = next((coding["code"] for coding in codings if coding.get("system") == ANOMALY), "")
        elif issue["severity"] == "fatal":
            code, found = NO_RECORD, "blocking"
        elif len(issues) > 1:
            code, found = NOT_KEPT, ""
        else:
            continue  # the note that there is no issue
        place = issue.get("expression", [""])[0]
        text = f"{place}: {details.get('text', '')}" if place else details.get("text", "")
        yield code, issue["severity"], found, text


def tally(lines, command):
    """Counts of a partition, as rows that may be added up."""
    groups = {}

    def add(key, issues, example):
        group = groups.get(key)
        if group is None:
            groups[key] = [1, issues, example]
        else:
            group[0] += 1
            group[1] += issues
            if example and (not group[2] or example < group[2]):
                group[2] = example

    def rows():
        for key, (answers, issues, example) in groups.items():
            yield (*key, answers, issues, *(example or (None, None)))
        groups.clear()

    for record in outcomes(lines, command):
        vendor = record["vendor"] or ""
        day, instant = day_in_paris(record["time"]) if record["time"] else ("", "")
        found = {}
        for code, severity, anomaly, text in codes_of(record["outcome"]):
            kind = found.setdefault((code, severity, anomaly), [0, (instant, text)])
            kind[0] += 1
            kind[1] = min(kind[1], (instant, text))
        worst = max((anomaly for _, _, anomaly in found), key=(("",) + CLASSES).index, default="")
        add((vendor, day, "", "", worst), 0, None)
        for kind, (issues, example) in found.items():
            add((vendor, day, *kind), issues, example)
        if len(groups) > GROUPS:
            yield from rows()
    yield from rows()


def added_up(rows):
    """Rows of several batches or partitions as one of each key."""
    example = F.min(F.when(F.col("example").isNotNull(), F.struct("example_time", "example")))
    sums = rows.groupBy(*KEYS).agg(F.sum("answers").alias("answers"), F.sum("issues").alias("issues"), example.alias("one"))
    return sums.select(*KEYS, "answers", "issues", "one.example_time", "one.example")


class Store:
    """Files of any file system that Hadoop knows."""

    def __init__(self, spark):
        self.path = spark._jvm.org.apache.hadoop.fs.Path
        self.configuration = spark._jsc.hadoopConfiguration()

    def exists(self, path):
        path = self.path(path)
        return path.getFileSystem(self.configuration).exists(path)

    def write(self, path, text):
        path = self.path(path)
        out = path.getFileSystem(self.configuration).create(path, True)
        out.write(bytearray(text, "utf-8"))
        out.close()


def files_of(spark, archive):
    """Path, length and time of change of each file of an archive, in the order of their names; nothing of them is read."""
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").option("pathGlobFilter", "*.ndjson*")
    found = files.load(archive).select("path", "length", F.col("modificationTime").cast("string").alias("changed"))
    return sorted((row.path, row.length, row.changed) for row in found.collect())


def batches_of(files, size):
    """Files in batches of about so many bytes."""
    batch, bytes_of = [], 0
    for file in files:
        if batch and bytes_of + file[1] > size:
            yield batch
            batch, bytes_of = [], 0
        batch.append(file)
        bytes_of += file[1]
    if batch:
        yield batch


def fingerprint(batch, checker):
    return hashlib.sha256(json.dumps([FORM, checker, batch]).encode()).hexdigest()[:32]


def audit(spark, order):
    store = Store(spark)
    with open(order.sas_validate, "rb") as program:
        checker = [hashlib.file_digest(program, "sha256").hexdigest(), order.lang]
    command = [order.sas_validate, "--format", "ndjson", "--input-format", "archive", "--summary"]
    command += ["--jobs", "1", "--no-config", "--lang", order.lang]
    files = files_of(spark, order.archive)
    if not files:
        raise SystemExit(f"audit: expected *.ndjson files below {order.archive}; found none")
    spark.conf.set("spark.sql.files.maxPartitionBytes", str(order.split_bytes))
    # files are large: what opening one costs is nothing
    spark.conf.set("spark.sql.files.openCostInBytes", "65536")
    parts, known = [], 0
    for batch in batches_of(files, order.batch_bytes):
        part = f"{order.out}/parts/{fingerprint(batch, checker)}"
        parts.append(part)
        if store.exists(f"{part}/_SUCCESS"):
            known += 1
            continue
        lines = spark.read.text([path for path, _, _ in batch], lineSep="\n").select(F.col("value").cast("binary"))
        rows = lines.rdd.mapPartitions(lambda part: tally(part, command))
        added_up(spark.createDataFrame(rows, ROW)).write.mode("overwrite").parquet(part)
    rows = added_up(spark.read.schema(ROW).parquet(*parts)).cache()
    totals = rows.where("code = ''").groupBy("vendor", "day").agg(F.sum("answers").alias("answers_of_day"))
    table = rows.where("code <> ''").join(totals, ["vendor", "day"]).withColumn("share", F.round(F.col("answers") / F.col("answers_of_day"), 6))
    columns = [*KEYS, "answers", "issues", "answers_of_day", "share", "example_time", "example"]
    table = table.select(*columns).coalesce(1).sortWithinPartitions(*KEYS)
    table.write.mode("overwrite").parquet(f"{order.out}/table.parquet")
    csv = table.withColumn("vendor", no_formula("vendor"))
    csv.write.mode("overwrite").options(header=True, escape='"', ignoreLeadingWhiteSpace=False, ignoreTrailingWhiteSpace=False).csv(f"{order.out}/table.csv")
    store.write(f"{order.out}/report.html", report(figures(rows, table)))
    answers = totals.agg(F.sum("answers_of_day")).first()[0]
    return answers, len(parts), known


def no_formula(column):
    """A column as spreadsheets show it: what would be a formula there is a text, by the mark that they have for it."""
    value = F.col(column)
    return F.when(value.rlike(r"^[=+\-@\t\r]"), F.concat(F.lit("'"), value)).otherwise(value)


def figures(rows, table):
    """What the report shows, added up by Spark: as much as there are vendors, days and codes."""
    of_answers = rows.where("code = ''")

    def by(column):
        counts = {}
        for row in of_answers.groupBy(column, "class").agg(F.sum("answers").alias("answers")).collect():
            counts.setdefault(row[column], {})[row["class"]] = row.answers
        return counts

    example = F.min(F.struct("example_time", "example"))
    codes = table.groupBy("code", "severity", "class").agg(
        F.sum("answers").alias("answers"), F.sum("issues").alias("issues"), F.countDistinct("vendor").alias("vendors"),
        F.min("day").alias("first"), F.max("day").alias("last"), example.alias("one"),
    )
    return by("vendor"), by("day"), sorted(codes.collect(), key=lambda row: (-row.answers, row.code, row.severity))


# --- the report -------------------------------------------------------------------------------------------------------------

COLOURS = {"minor": "#e3b341", "major": "#db6d28", "blocking": "#cf222e"}
STYLE = (
    "body{font:15px/1.4 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1f2328}"
    "table{border-collapse:collapse;width:100%;font-size:13px}td,th{padding:.3em .6em;border-bottom:1px solid #d1d9e0;"
    "text-align:left;vertical-align:top;overflow-wrap:anywhere}td.n,th.n{text-align:right}h2{margin-top:1.6em}text{font:12px system-ui,sans-serif}"
)
MOST = 60


def share(part, whole):
    return f"{100 * part / whole:.1f} %" if whole else "-"


def bars(vendors):
    """A bar for each vendor: the shares of answers by their worst issue."""
    rows = sorted(vendors.items(), key=lambda item: (-sum(item[1].values()), item[0]))[:MOST]
    height, left, width, out = 22, 200, 500, []
    for at, (vendor, counts) in enumerate(rows):
        total, x, y = sum(counts.values()), left, at * height
        name = html.escape((vendor or "(no vendor)")[:28])
        out.append(f'<text x="{left - 8}" y="{y + 15}" text-anchor="end">{name}</text>')
        out.append(f'<rect x="{left}" y="{y + 3}" width="{width}" height="{height - 6}" fill="#d8f0dc"/>')
        for anomaly in reversed(CLASSES):
            part = width * counts.get(anomaly, 0) / total
            title = f"{name}: {anomaly} {share(counts.get(anomaly, 0), total)}"
            out.append(
                f'<rect x="{x:.2f}" y="{y + 3}" width="{part:.2f}" height="{height - 6}" fill="{COLOURS[anomaly]}">'
                f"<title>{title}</title></rect>"
            )
            x += part
        out.append(f'<text x="{left + width + 8}" y="{y + 15}">{total}</text>')
    more = f"<p>and {len(vendors) - MOST} more vendors, which the table has</p>" if len(vendors) > MOST else ""
    return f'<svg viewBox="0 0 800 {len(rows) * height}" role="img" aria-label="Vendors">{"".join(out)}</svg>{more}'


def lines_of(days):
    """The shares of answers with an issue of each class, over the days."""
    known = sorted(day for day in days if day)
    left, right, top, bottom = 60, 780, 10, 180
    highest = max((counts.get(c, 0) / sum(counts.values()) for counts in days.values() for c in CLASSES), default=0) or 1
    step = (right - left) / max(len(known) - 1, 1)
    out = [f'<path d="M{left} {top}V{bottom}H{right}" fill="none" stroke="#59636e"/>']
    out.append(f'<text x="{left - 6}" y="{top + 10}" text-anchor="end">{100 * highest:.0f} %</text>')
    for at in sorted({0, len(known) - 1} if known else ()):
        anchor = "start" if at == 0 else "end"
        out.append(f'<text x="{left + at * step:.1f}" y="{bottom + 18}" text-anchor="{anchor}">{html.escape(known[at])}</text>')
    for anomaly in CLASSES:
        points = " ".join(
            f"{left + at * step:.1f},{bottom - (bottom - top) * days[day].get(anomaly, 0) / sum(days[day].values()) / highest:.1f}"
            for at, day in enumerate(known)
        )
        out.append(f'<polyline points="{points}" fill="none" stroke="{COLOURS[anomaly]}" stroke-width="2"><title>{anomaly}</title></polyline>')
    return f'<svg viewBox="0 0 800 205" role="img" aria-label="Days">{"".join(out)}</svg>'


def report(figures):
    """One page without anything from elsewhere."""
    vendors, days, codes = figures
    total = sum(sum(counts.values()) for counts in vendors.values())
    classes = {anomaly: sum(counts.get(anomaly, 0) for counts in vendors.values()) for anomaly in CLASSES}
    key = " ".join(f'<span style="color:{COLOURS[c]}">■</span> {c} {share(classes[c], total)}' for c in CLASSES)
    known = sorted(day for day in days if day)
    span = f"{known[0]} to {known[-1]}" if known else "no day"
    rows = "".join(
        f"<tr><td><code>{html.escape(row.code)}</code></td><td>{html.escape(row['class'] or '-')}</td><td>{html.escape(row.severity)}</td>"
        f'<td class="n">{row.answers}</td><td class="n">{share(row.answers, total)}</td><td class="n">{row.vendors}</td>'
        f"<td>{html.escape(row['first'])}</td><td>{html.escape(row['last'])}</td><td>{html.escape((row.one.example or '')[:300])}</td></tr>"
        for row in codes
    )
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Audit of answers</title><style>{STYLE}</style></head><body>'
        f"<h1>Audit of answers</h1><p>{total} answers of {len(vendors)} vendors, {html.escape(span)} (days of Paris). "
        f"An answer counts once, by its worst issue: {key}. Green has none of them.</p>"
        f"<h2>Vendors</h2>{bars(vendors)}<h2>Days</h2>{lines_of(days)}"
        '<h2>Codes</h2><table><tr><th>code</th><th>class</th><th>severity</th><th class="n">answers</th><th class="n">share</th>'
        f'<th class="n">vendors</th><th>first</th><th>last</th><th>one of them</th></tr>{rows}</table>'
        "<p>The class is a proposal: blocking, to be corrected in 2 working days; major, in 14; minor, in 30. "
        "<code>sas-validate --explain CODE</code> explains each code.</p></body></html>\n"
    )


def arguments(words=None):
    parser = argparse.ArgumentParser(description="Audits archives of vendors' answers")
    parser.add_argument("archive", help="folder or address with *.ndjson files, also compressed")
    parser.add_argument("out", help="folder or address for the results; batches that are there are not checked again")
    parser.add_argument("--sas-validate", default="sas-validate", help="the program, at the same path on every machine")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="processes at once [default: one a core]; on a cluster, --master decides")
    parser.add_argument("--master", help="a cluster of Spark [default: this machine]")
    parser.add_argument("--lang", choices=("en", "fr"), default="en", help="language of the examples")
    parser.add_argument("--batch-bytes", type=int, default=4 << 30, help="a run that is broken off starts again after the last whole batch")
    parser.add_argument("--split-bytes", type=int, default=32 << 20, help="what a process checks")
    order = parser.parse_args(words)
    found = shutil.which(order.sas_validate)
    if not found:
        parser.error(f"expected the program sas-validate; found nothing at {order.sas_validate}")
    order.sas_validate = os.path.abspath(found)
    return order


def session(order):
    """Spark on this machine with as many processes as workers, or on a cluster."""
    builder = SparkSession.builder.appName("sas-audit").master(order.master or f"local[{order.workers}]")
    settings = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": str(order.workers),
    }
    if not order.master:
        settings["spark.driver.bindAddress"] = settings["spark.driver.host"] = "127.0.0.1"
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def main():
    order = arguments()
    spark = session(order)
    began = time.monotonic()
    try:
        answers, batches, known = audit(spark, order)
    finally:
        spark.stop()
    print(f"{answers} answers, {batches} batches of which {known} were there, {time.monotonic() - began:.1f} s")


if __name__ == "__main__":
    main()
