"""What a document says of a form's fields: by rules, by a model's words, each checked.

All that reads pages by patterns runs in the document process; `extractor` asks it.
"""
