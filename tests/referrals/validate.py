# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Interdict developers
"""validate.py SHARED_DATA FOLDER: whether the XARF, STIX and FollowTheMoney files in the folder hold by the schemas in
the shared data. Prints what does not, and returns 1."""
import glob
import json
import os
import sys

import yaml
from jsonschema import Draft202012Validator, FormatChecker, RefResolver

shared, folder = sys.argv[1:3]
faults = []
checked = 0


def schemas_below(path):
    """Every JSON schema there, by its $id and by its place."""
    store = {}
    for name in glob.glob(os.path.join(path, "**", "*.json"), recursive=True):
        with open(name, encoding="utf-8") as file:
            schema = json.load(file)
        store[schema.get("$id", name)] = schema
        store["file://" + name] = schema
    return store


def check(schema_path, store, name):
    global checked
    with open(schema_path, encoding="utf-8") as file:
        schema = json.load(file)
    with open(name, encoding="utf-8") as file:
        value = json.load(file)
    resolver = RefResolver(schema.get("$id", "file://" + schema_path), schema, store=store)
    validator = Draft202012Validator(schema, resolver=resolver, format_checker=FormatChecker())
    for error in validator.iter_errors(value):
        faults.append(f"{os.path.basename(name)}: {list(error.path)}: {error.message[:300]}")
    checked += 1


xarf = os.path.join(shared, "domains/xarf/schemas/v4")
stix = os.path.join(shared, "graphs/interchange/stix2-schemas")
xarf_store, stix_store = schemas_below(xarf), schemas_below(stix)
for name in sorted(glob.glob(os.path.join(folder, "**", "*xarf-*.json"), recursive=True)):
    check(os.path.join(xarf, "types/content-fraud.json"), xarf_store, name)
for name in sorted(glob.glob(os.path.join(folder, "**", "*stix.json"), recursive=True)):
    check(os.path.join(stix, "common/bundle.json"), stix_store, name)
    with open(name, encoding="utf-8") as file:
        objects = json.load(file)["objects"]
    for value in objects:  # each against its own schema: the bundle's accepts anything it does not know
        for part in ("sdos", "sros", "observables", "common"):
            own = os.path.join(stix, part, value["type"] + ".json")
            if os.path.exists(own):
                with open(own, encoding="utf-8") as file:
                    schema = json.load(file)
                resolver = RefResolver(schema["$id"], schema, store=stix_store)
                for error in Draft202012Validator(schema, resolver=resolver).iter_errors(value):
                    faults.append(f"{value['id']}: {list(error.path)}: {error.message[:300]}")

models = {}
for name in glob.glob(os.path.join(shared, "graphs/interchange/ftm/schema/*.y*ml")):
    with open(name, encoding="utf-8") as file:
        models.update(yaml.safe_load(file))


def properties_of(schema):
    found = dict(models[schema].get("properties") or {})
    for parent in models[schema].get("extends") or []:
        found = {**properties_of(parent), **found}
    return found


def required_of(schema):
    found = set(models[schema].get("required") or [])
    for parent in models[schema].get("extends") or []:
        found |= required_of(parent)
    return found


for name in sorted(glob.glob(os.path.join(folder, "**", "*ftm.json"), recursive=True)):
    checked += 1
    ids = set()
    with open(name, encoding="utf-8") as file:
        entities = [json.loads(line) for line in file]
    for entity in entities:
        ids.add(entity["id"])
        schema = entity["schema"]
        if schema not in models or models[schema].get("abstract"):
            faults.append(f"{entity['id']}: no schema {schema}")
            continue
        known = properties_of(schema)
        for wanted in required_of(schema) - set(entity["properties"]):
            faults.append(f"{entity['id']}: {schema} lacks {wanted}")
        for prop in set(entity["properties"]) - set(known):
            faults.append(f"{entity['id']}: {schema} has no {prop}")
    for entity in entities:
        for prop, values in entity["properties"].items():
            if properties_of(entity["schema"]).get(prop, {}).get("type") == "entity" and not set(values) <= ids:
                faults.append(f"{entity['id']}: {prop} leads nowhere")

print("\n".join(faults))
if checked == 0:
    print("nothing was checked")
sys.exit(1 if faults or checked == 0 else 0)
