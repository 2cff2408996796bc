"""The accurate name tagger: what it reads, how it is built and how it learns. The commands are in accurate_model.py."""
