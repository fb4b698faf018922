### What the check says about the texts of a lesson. $id: the name of the text.

problem-text-large = This file is larger than 256 KB: it is not read.
problem-text-deep = Too many braces inside each other: this file is not read.
problem-text-escape = \u needs four digits, \U needs six: this file is not read.
# $detail: what the reader says, in English
problem-text-syntax = This text cannot be read (“{ $detail }”).
problem-text-duplicate = “{ $id }” is written twice: only the last one counts.
problem-text-placeables = “{ $id }” holds too many braces: cut it into several texts.
problem-text-circular = “{ $id }” ends up quoting itself.
problem-text-reference = “{ $id }” quotes “{ $reference }”, which does not exist.
problem-text-attribute = “{ $id }” uses an attribute: write a separate text.
problem-text-function = “{ $id }” calls a function: there are none.
problem-text-number = “{ $id }” holds a number of more than 15 digits.
