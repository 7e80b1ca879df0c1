"""Measuring pages: what stands where on a printed notice, as a PDF library that is not ours sees it."""
