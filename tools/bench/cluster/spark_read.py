"""Reads pages with copydesk on a Spark cluster: NDJSON in, NDJSON out, a line for each page.

    spark-submit tools/bench/cluster/spark_read.py IN OUT [--command COMMAND]

IN is a file or folder of NDJSON, {"id", "url", "html"} a line; OUT is a folder that must not exist.
COMMAND is how the command line is called on a worker, `npx copydesk` if it is not given.
"""

import argparse
import shlex

from pyspark.sql import SparkSession

# Status 1 says that some pages could not be read, and their lines say why. With any other one the
# process died: Spark runs the whole part again, elsewhere, and writes nothing of the broken try.
ONLY_DEATHS_FAIL = "{command} - --format ndjson --ndjson; status=$?; [ $status -le 1 ] || exit $status"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("pages")
    parser.add_argument("articles")
    parser.add_argument("--command", default="npx copydesk")
    parser.add_argument("--parts", type=int, default=64, help="parts that are run again as a whole")
    arguments = parser.parse_args()
    session = SparkSession.builder.appName("copydesk").getOrCreate()
    read = ONLY_DEATHS_FAIL.format(command=arguments.command)
    (
        session.sparkContext.textFile(arguments.pages, arguments.parts)
        .pipe(f"bash -c {shlex.quote(read)}", checkCode=True)
        .saveAsTextFile(arguments.articles)
    )
    session.stop()


main()
