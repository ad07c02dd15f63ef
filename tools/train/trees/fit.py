"""Fits boosted trees to rows of bytes, for the training commands beside this folder.

    python fit.py FOLDER [--folds 5] [--trees 200]

FOLDER holds rows.bin, one byte a feature, and examples.json: { features, parameters?, pages: [{ id,
group, fold?, copy, rows, labels, weights, scores? }] }; parameters are LightGBM's, where they differ
from those here. A page may say in which fold it is left out, and scores that the trees add to.

Writes FOLDER/trees.json: {"all": [tree...], "folds": [{"ids": [...], "trees": [...]}]}. A tree is
[feature, threshold, left, right], where values up to the threshold go left; a leaf is a whole
number, in two-hundredths.
"""

import json
import sys
import zlib

import lightgbm as lgb
import numpy as np

PARAMETERS = dict(
    objective="binary",
    num_leaves=8,
    learning_rate=0.08,
    min_data_in_leaf=20,
    feature_fraction=0.5,
    bagging_fraction=0.8,
    bagging_freq=1,
    lambda_l2=2,
    num_threads=1,
    deterministic=True,
    force_row_wise=True,
    verbose=-1,
    max_bin=255,
    boost_from_average=False,
    seed=7,
)
STEPS = 200


def option(name, fallback):
    return int(sys.argv[sys.argv.index(name) + 1]) if name in sys.argv else fallback


def load(folder):
    with open(f"{folder}/examples.json", encoding="utf8") as file:
        examples = json.load(file)
    rows = np.fromfile(f"{folder}/rows.bin", dtype=np.uint8).reshape(-1, examples["features"])
    start = 0
    for page in examples["pages"]:
        page["x"] = rows[start : start + page["rows"]]
        start += page["rows"]
    return examples["pages"], PARAMETERS | examples.get("parameters", {})


def fit(pages, parameters, trees):
    x = np.vstack([p["x"] for p in pages]).astype(np.float32)
    y = np.concatenate([p["labels"] for p in pages])
    w = np.concatenate([p["weights"] for p in pages])
    scores = np.concatenate([p.get("scores", np.zeros(p["rows"])) for p in pages])
    model = lgb.train(parameters, lgb.Dataset(x, y, weight=w, init_score=scores), trees)
    return [nested(t["tree_structure"]) for t in model.dump_model()["tree_info"]]


def nested(node):
    if "split_index" not in node:
        return int(np.clip(round(node["leaf_value"] * STEPS), -127, 127))
    threshold = int(np.floor(node["threshold"]))
    return [node["split_feature"], threshold, nested(node["left_child"]), nested(node["right_child"])]


def fold_of(groups, folds):
    """Groups by size, each into the smallest fold so far; ties by a hash of the name."""
    sizes = {}
    for group in groups:
        sizes[group] = sizes.get(group, 0) + 1
    filled = [0] * folds
    place = {}
    for group in sorted(sizes, key=lambda g: (-sizes[g], zlib.crc32(g.encode()))):
        place[group] = filled.index(min(filled))
        filled[place[group]] += sizes[group]
    return place


def main():
    folder = sys.argv[1]
    pages, parameters = load(folder)
    trees = option("--trees", 200)
    folds = option("--folds", 5)
    result = {"folds": []}
    if folds:
        place = fold_of([p["group"] for p in pages if not p["copy"]], folds)
        fold = lambda page: page.get("fold", place.get(page["group"]))
        for k in range(folds):
            train = [p for p in pages if fold(p) != k]
            ids = [p["id"] for p in pages if not p["copy"] and fold(p) == k]
            result["folds"].append({"ids": ids, "trees": fit(train, parameters, trees)})
    result["all"] = fit(pages, parameters, trees)
    with open(f"{folder}/trees.json", "w", encoding="utf8") as file:
        json.dump(result, file)


main()
