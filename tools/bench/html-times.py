# Milliseconds of processor time that an extractor takes for each page, as html-outside.mjs asks for them.
#   python html-times.py FOLDER TOOL WARM < pages.ndjson
# FOLDER has extract.py, which says how each extractor is called.
import contextlib
import json
import os
import sys
import time

folder, tool, warm = sys.argv[1:]
sys.path.insert(0, folder)
from extract import TOOLS  # noqa: E402

read = TOOLS[tool]()
pages = [json.loads(line) for line in sys.stdin if line.strip()]


def time_of(page):
    start = time.process_time()
    with contextlib.suppress(Exception):  # a page that it fails on counts with the time that took
        read(page['html'], page.get('url') or '', {'area': 'html'})
    return (time.process_time() - start) * 1000


with open(os.devnull, 'w') as silence, contextlib.redirect_stderr(silence):
    for page in pages[: int(warm)]:
        time_of(page)
    times = [time_of(page) for page in pages]
for ms in times:
    print(json.dumps({'ms': ms}))
