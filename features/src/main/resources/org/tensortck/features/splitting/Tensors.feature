Feature: Splitting tensors

  @needs:MEM-6
  Rule: PCE-1 Splitting a tensor by a size gives views of that size

    @PCE-1.1
    Scenario Outline: Seven elements in <description>
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0])`
      When `pieces = t.split(<size>)`
      Then `type(pieces)` is `tuple`
      And `len(pieces)` is `<count>`
      And `pieces[0]` is `<first>`
      And `pieces[-1]` is `<last>`
      And `pieces[-1].storage_offset()` is `<offset>`
      And `pieces[0]` and `t` share memory
      And `pieces[-1]` and `t` share memory
      And `t` is unchanged

      Examples:
        | case    | description                           | size | count | first                               | last                                | offset |
        | single  | pieces of one                         | 1    | 7     | [1.0]                               | [7.0]                               | 6      |
        | shorter | pieces of three, the last one smaller | 3    | 3     | [1.0, 2.0, 3.0]                     | [7.0]                               | 6      |
        | whole   | one piece                             | 7    | 1     | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0] | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0] | 0      |
        | beyond  | one piece, for a larger size          | 10   | 1     | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0] | [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0] | 0      |

    @PCE-1.2
    Scenario Outline: Along dimension <dimension>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `a, b = t.split(<size>, dim=<dimension>)`
      Then `a` is `<first>`
      And `b` is `<second>`
      And `b` has strides `(3, 1)`
      And `b.storage_offset()` is `<offset>`
      And `a` and `t` share memory
      And `b` and `t` share memory
      And `a` and `b` do not share memory
      And `t` is unchanged

      Examples:
        | case     | dimension | size | first                    | second            | offset |
        | rows     | 0         | 1    | [[1.0, 2.0, 3.0]]        | [[4.0, 5.0, 6.0]] | 3      |
        | columns  | 1         | 2    | [[1.0, 2.0], [4.0, 5.0]] | [[3.0], [6.0]]    | 2      |
        | negative | -1        | 2    | [[1.0, 2.0], [4.0, 5.0]] | [[3.0], [6.0]]    | 2      |

    @PCE-1.3
    Scenario: A transposed tensor
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `a, b = t.T.split(2)`
      Then `b` is `[[3.0, 6.0]]`
      And `a` has strides `(1, 3)`
      And `b.storage_offset()` is `2`
      And `b` and `t` share memory
      And `t` is unchanged

    @PCE-1.4 @needs:MEM-5
    Scenario: A write to a piece reaches no other piece
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])`
      And `a, b, c = t.split(2)`
      When `b[:] = 0`
      Then `t` is `[1.0, 2.0, 0.0, 0.0, 5.0]`
      And `a` is unchanged
      And `c` is unchanged

    @PCE-1.5
    Scenario: The function torch.split
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `a, b = torch.split(t, 2)`
      Then `a` is `[1.0, 2.0]`
      And `b` is `[3.0]`
      And `a` and `t` share memory
      And `b` and `t` share memory
      And `t` is unchanged

    @PCE-1.6
    Scenario Outline: An empty tensor in pieces of <size>
      Given `t = torch.tensor([])`
      When `pieces = t.split(<size>)`
      Then `len(pieces)` is `1`
      And `pieces[0].shape` is `(0,)`

      Examples:
        | case | size |
        | zero | 0    |
        | two  | 2    |

    @PCE-1.7
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `pieces = t.split(<arguments>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case     | description                            | arguments | kind               |
        | zero     | A size of 0 for a tensor with elements | 0         | INVALID_ARGUMENT   |
        | negative | A negative size                        | -1        | INVALID_ARGUMENT   |
        | above    | A dimension out of range               | 1, 1      | INDEX_OUT_OF_RANGE |
        | below    | A negative dimension out of range      | 1, -2     | INDEX_OUT_OF_RANGE |

    @PCE-1.8
    Scenario Outline: A 0-d tensor has no <name>
      Given `t = torch.tensor(1.0)`
      When `pieces = t.<call>`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged

      Examples:
        | case         | name     | call            |
        | split        | pieces   | split(1)        |
        | chunk        | chunks   | chunk(1)        |
        | tensor_split | sections | tensor_split(1) |

  @needs:MEM-6
  Rule: PCE-2 Splitting a tensor by sizes gives views of those sizes

    @PCE-2.1
    Scenario Outline: <description>: a, b = t.split(<sizes>)
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      When `a, b = t.split(<sizes>)`
      Then `a` is `<first>`
      And `b` is `<second>`
      And `b.storage_offset()` is `<offset>`
      And `b` and `t` share memory
      And `t` is unchanged

      Examples:
        | case  | description       | sizes  | first           | second               | offset |
        | list  | A list of sizes   | [1, 3] | [1.0]           | [2.0, 3.0, 4.0]      | 1      |
        | tuple | A tuple of sizes  | (3, 1) | [1.0, 2.0, 3.0] | [4.0]                | 3      |
        | empty | A piece of size 0 | [0, 4] | []              | [1.0, 2.0, 3.0, 4.0] | 0      |

    @PCE-2.2
    Scenario: Along another dimension
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `a, b = t.split([1, 2], 1)`
      Then `a` is `[[1.0], [4.0]]`
      And `b` is `[[2.0, 3.0], [5.0, 6.0]]`
      And `b` has strides `(3, 1)`
      And `b.storage_offset()` is `1`
      And `a` and `t` share memory
      And `b` and `t` share memory
      And `a` and `b` do not share memory
      And `t` is unchanged

    @PCE-2.3
    Scenario Outline: <description> are refused
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      When `pieces = t.split(<sizes>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case     | description                 | sizes   | kind             |
        | few      | Sizes for too few elements  | [1, 2]  | SHAPE_MISMATCH   |
        | many     | Sizes for too many elements | [3, 3]  | SHAPE_MISMATCH   |
        | none     | An empty list of sizes      | []      | SHAPE_MISMATCH   |
        | negative | Sizes with a negative one   | [-1, 5] | INVALID_ARGUMENT |

  @needs:MEM-6
  Rule: PCE-3 Chunks of a tensor are views, at most the given number

    @PCE-3.1
    Scenario Outline: Seven elements in <chunks> chunks
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0])`
      When `pieces = t.chunk(<chunks>)`
      Then `len(pieces)` is `<count>`
      And `pieces[0]` is `<first>`
      And `pieces[-1]` is `<last>`
      And `pieces[-1].storage_offset()` is `6`
      And `pieces[0]` and `t` share memory
      And `pieces[-1]` and `t` share memory
      And `t` is unchanged

      Examples:
        | case  | chunks | count | first           | last  |
        | three | 3      | 3     | [1.0, 2.0, 3.0] | [7.0] |
        | fewer | 5      | 4     | [1.0, 2.0]      | [7.0] |
        | many  | 10     | 7     | [1.0]           | [7.0] |

    @PCE-3.2
    Scenario: Along another dimension
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `a, b = t.chunk(2, dim=-1)`
      Then `a` is `[[1.0, 2.0], [4.0, 5.0]]`
      And `b` is `[[3.0], [6.0]]`
      And `b.storage_offset()` is `2`
      And `a` and `t` share memory
      And `b` and `t` share memory
      And `a` and `b` do not share memory
      And `t` is unchanged

    @PCE-3.3
    Scenario: An empty tensor has exactly the given number of chunks
      Given `t = torch.tensor([])`
      When `a, b, c = torch.chunk(t, 3)`
      Then `a.shape` is `(0,)`
      And `c.shape` is `(0,)`

    @PCE-3.4
    Scenario Outline: <chunks> chunks are refused
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `pieces = t.chunk(<chunks>)`
      Then it fails with `INVALID_ARGUMENT`
      And `t` is unchanged

      Examples:
        | case     | chunks |
        | zero     | 0      |
        | negative | -1     |

  @needs:MEM-6
  Rule: PCE-4 Sections of a tensor are views, exactly the given number

    @PCE-4.1
    Scenario Outline: Seven elements in <description>
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0])`
      When `pieces = t.tensor_split(<sections>)`
      Then `len(pieces)` is `<count>`
      And `pieces[0]` is `<first>`
      And `pieces[1]` is `<second>`
      And `pieces[-1]` is `<last>`
      And `pieces[1].storage_offset()` is `<offset>`
      And `pieces[1]` and `t` share memory
      And `t` is unchanged

      Examples:
        | case    | description                           | sections | count | first                     | second          | last            | offset |
        | longer  | 3 sections, the first one larger      | 3        | 3     | [1.0, 2.0, 3.0]           | [4.0, 5.0]      | [6.0, 7.0]      | 3      |
        | empty   | more sections than elements           | 9        | 9     | [1.0]                     | [2.0]           | []              | 1      |
        | cuts    | the pieces between two indices        | [1, 4]   | 3     | [1.0]                     | [2.0, 3.0, 4.0] | [5.0, 6.0, 7.0] | 1      |
        | tuple   | the pieces between indices in a tuple | (1, 4)   | 3     | [1.0]                     | [2.0, 3.0, 4.0] | [5.0, 6.0, 7.0] | 1      |
        | end     | an index counted from the end         | [-2]     | 2     | [1.0, 2.0, 3.0, 4.0, 5.0] | [6.0, 7.0]      | [6.0, 7.0]      | 5      |
        | outside | an index past the end                 | [5, 100] | 3     | [1.0, 2.0, 3.0, 4.0, 5.0] | [6.0, 7.0]      | []              | 5      |

    @PCE-4.2
    Scenario: Decreasing indices give an empty piece and overlapping pieces
      Given `t = torch.tensor([1.0, 2.0, 3.0, 4.0])`
      When `a, b, c = t.tensor_split([3, 1])`
      Then `a` is `[1.0, 2.0, 3.0]`
      And `b` is `[]`
      And `c` is `[2.0, 3.0, 4.0]`
      And `a` and `c` overlap in memory
      And `t` is unchanged

    @PCE-4.3
    Scenario: Along another dimension
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `a, b = torch.tensor_split(t, 2, dim=1)`
      Then `a` is `[[1.0, 2.0], [4.0, 5.0]]`
      And `b` is `[[3.0], [6.0]]`
      And `a` and `t` share memory
      And `b` and `t` share memory
      And `a` and `b` do not share memory
      And `t` is unchanged

    @PCE-4.4
    Scenario: Zero sections are refused
      Given `t = torch.tensor([1.0, 2.0, 3.0])`
      When `pieces = t.tensor_split(0)`
      Then it fails with `INVALID_ARGUMENT`
      And `t` is unchanged

  @needs:MEM-6
  Rule: PCE-5 unbind gives views without the dimension

    @PCE-5.1
    Scenario Outline: <description>: pieces = t.unbind(<dimension>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `pieces = t.unbind(<dimension>)`
      Then `len(pieces)` is `<count>`
      And `pieces[-1]` is `<last>`
      And `pieces[-1]` has strides `<strides>`
      And `pieces[-1].storage_offset()` is `<offset>`
      And `pieces[-1]` and `t` share memory
      And `pieces[0]` and `pieces[-1]` do not share memory
      And `t` is unchanged

      Examples:
        | case     | description              | dimension | count | last            | strides | offset |
        | rows     | The rows                 |           | 2     | [4.0, 5.0, 6.0] | (1,)    | 3      |
        | columns  | The columns              | 1         | 3     | [3.0, 6.0]      | (3,)    | 2      |
        | negative | A dimension from the end | -1        | 3     | [3.0, 6.0]      | (3,)    | 2      |

    @PCE-5.2
    Scenario: Unpacking gives the rows
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `a, b = t`
      Then `a` is `[1.0, 2.0]`
      And `b` is `[3.0, 4.0]`
      And `a` and `t` share memory
      And `b` and `t` share memory
      And `a` and `b` do not share memory
      And `t` is unchanged

    @PCE-5.3
    Scenario: A vector gives 0-d tensors
      Given `t = torch.tensor([1.0, 2.0])`
      When `a, b = t`
      Then `type(a)` is `torch.Tensor`
      And `a.shape` is `()`
      And `b` is `2.0`
      And `a` and `t` share memory
      And `b` and `t` share memory
      And `t` is unchanged

    @PCE-5.4
    Scenario: A list of a tensor holds views
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `rows = list(t)`
      Then `len(rows)` is `2`
      And `rows[1]` is `[3.0, 4.0]`
      And `rows[1]` and `t` share memory
      And `t` is unchanged

    @PCE-5.5
    Scenario: An empty tensor has no pieces
      Given `t = torch.tensor([])`
      When `pieces = t.unbind()`
      Then `pieces` is `()`

    @PCE-5.6
    Scenario Outline: <description> is refused
      Given `t = torch.tensor(<values>)`
      When `pieces = torch.unbind(t, <dimension>)`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged

      Examples:
        | case   | description              | values     | dimension |
        | above  | A dimension out of range | [1.0, 2.0] | 1         |
        | rank-0 | A 0-d tensor             | 1.0        | 0         |

  @needs:MEM-6
  Rule: PCE-6 select gives a view at one index, without the dimension

    @PCE-6.1
    Scenario Outline: <description>: v = t.select(<dimension>, <position>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = t.select(<dimension>, <position>)`
      Then `v` is `<elements>`
      And `v` has strides `<strides>`
      And `v.storage_offset()` is `<offset>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case   | description              | dimension | position | elements        | strides | offset |
        | row    | A row                    | 0         | 1        | [4.0, 5.0, 6.0] | (1,)    | 3      |
        | column | A column                 | 1         | 1        | [2.0, 5.0]      | (3,)    | 1      |
        | last   | The last column          | 1         | -1       | [3.0, 6.0]      | (3,)    | 2      |
        | end    | A dimension from the end | -1        | 0        | [1.0, 4.0]      | (3,)    | 0      |

    @PCE-6.2
    Scenario Outline: <description> is refused
      Given `t = torch.tensor(<values>)`
      When `v = torch.select(t, <dimension>, <position>)`
      Then it fails with `INDEX_OUT_OF_RANGE`
      And `t` is unchanged

      Examples:
        | case      | description               | values                   | dimension | position |
        | beyond    | An index past the end     | [[1.0, 2.0], [3.0, 4.0]] | 0         | 2        |
        | before    | An index before the start | [[1.0, 2.0], [3.0, 4.0]] | 0         | -3       |
        | dimension | A dimension out of range  | [[1.0, 2.0], [3.0, 4.0]] | 2         | 0        |
        | rank-0    | A 0-d tensor              | 1.0                      | 0         | 0        |

  @needs:MEM-6
  Rule: PCE-7 narrow gives a view of part of one dimension

    @PCE-7.1
    Scenario Outline: <description>: v = t.narrow(<arguments>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = t.narrow(<arguments>)`
      Then `v` is `<elements>`
      And `v` has strides `(3, 1)`
      And `v.storage_offset()` is `<offset>`
      And `v` and `t` share memory
      And `t` is unchanged

      Examples:
        | case    | description          | arguments | elements                           | offset |
        | rows    | Some rows            | 0, 1, 1   | [[4.0, 5.0, 6.0]]                  | 3      |
        | columns | Some columns         | 1, 1, 2   | [[2.0, 3.0], [5.0, 6.0]]           | 1      |
        | end     | Counted from the end | -1, -2, 2 | [[2.0, 3.0], [5.0, 6.0]]           | 1      |
        | all     | All indices          | 0, 0, 2   | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] | 0      |

    @PCE-7.2
    Scenario: A length of zero
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = t.narrow(0, 2, 0)`
      Then `v.shape` is `(0, 3)`
      And `t` is unchanged

    @PCE-7.3
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `v = torch.narrow(t, <arguments>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case      | description                    | arguments | kind               |
        | longer    | A length past the end          | 0, 1, 2   | INDEX_OUT_OF_RANGE |
        | beyond    | A start past the end           | 0, 3, 0   | INDEX_OUT_OF_RANGE |
        | before    | A start before the first index | 0, -3, 1  | INDEX_OUT_OF_RANGE |
        | dimension | A dimension out of range       | 2, 0, 1   | INDEX_OUT_OF_RANGE |
        | negative  | A negative size                | 0, 0, -1  | INVALID_ARGUMENT   |
