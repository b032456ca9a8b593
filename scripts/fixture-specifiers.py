"""Writes test/fixtures/specifiers.json: which torch releases a specifier allows, by `packaging`, the reference for PEP 440.

usage: python3 scripts/fixture-specifiers.py > test/fixtures/specifiers.json   (needs packaging)
"""

import json

from packaging.specifiers import SpecifierSet
from packaging.version import Version

RELEASES = [f"1.{minor}" for minor in range(8, 14)] + [f"2.{minor}" for minor in range(0, 16)]
SPECIFIERS = """
>=2.0
>=2
>=1.13,<3
>=2.0,<2.6
<2.4
<2.4.1
<=2.4
<=2.4.1
>2.4
>2.4.9
>=2.4.1
==2.4.1
==2.4
==2.4.*
==2.*
!=2.4.0
!=2.4.*
!=2.4
>=2.0,!=2.4.*,!=2.5.0
~=2.4
~=2.4.0
~=2.4.2
~=1.13
===2.4.1
>=1.9.0,!=1.10.1,<2.1.0
>=2.10
<2.10
>=2.6.0
== 2.3.1
>= 2.1 , < 2.5
>=v2.1
>=2.0.0a0
==2.1.2
<3
>1
""".strip().splitlines()


def allowed(text):
    specifiers = SpecifierSet(text)
    return [r for r in RELEASES if any(specifiers.contains(Version(f"{r}.{patch}")) for patch in range(10))]


print(json.dumps({"releases": RELEASES, "allowed": {text: allowed(text) for text in [""] + SPECIFIERS}}, indent=1))
