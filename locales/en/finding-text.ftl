### What the check says about the texts of a lesson. $id: the name of the text.

finding-text-large = This file is larger than 256 KB: it is not read.
finding-text-deep = Too many braces inside each other: this file is not read.
finding-text-escape = \u needs four digits, \U needs six: this file is not read.
# $detail: what the reader says, in English
finding-text-syntax = This text cannot be read (“{ $detail }”).
finding-text-duplicate = “{ $id }” is written twice: only the last one counts.
finding-text-placeables = “{ $id }” holds too many braces: cut it into several texts.
finding-text-circular = “{ $id }” ends up quoting itself.
finding-text-reference = “{ $id }” quotes “{ $reference }”, which does not exist.
finding-text-attribute = “{ $id }” uses an attribute: write a separate text.
finding-text-function = “{ $id }” calls a function: there are none.
finding-text-number = “{ $id }” holds a number of more than 15 digits.
