from json import dump_fast
