"""What goes wrong with zip archives that are broken, or made to break whoever reads them."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib

#: What zipfile and its decompressors raise: of a wrong sum, a cut-off end, a password, an unknown method or version.
BREAKAGES = (
    zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, lzma.LZMAError, OSError, EOFError, RuntimeError, ValueError,
    LookupError, struct.error,
)  # fmt: skip
