Feature: Functions that write to a tensor

  Rule: ASG-20 copy_ writes the source into the memory of the tensor

    @ASG-20.1
    Scenario Outline: <description>: r = t.copy_(s)
      Given `t = torch.tensor([[1, 2], [3, 4]], dtype=torch.<dtype>)`
      And `s = torch.tensor(<source>)`
      When `r = t.copy_(s)`
      Then `t` is `<elements>`
      And `t.dtype` is `torch.<dtype>`
      And `r is t` is `True`
      And `t` and `s` do not share memory
      And `s` is unchanged

      Examples:
        | case      | description                 | dtype   | source                   | elements                 |
        | same      | The same shape              | float32 | [[5.0, 6.0], [7.0, 8.0]] | [[5.0, 6.0], [7.0, 8.0]] |
        | row       | A row for each row          | float32 | [5.0, 6.0]               | [[5.0, 6.0], [5.0, 6.0]] |
        | column    | A column for each column    | float32 | [[5.0], [6.0]]           | [[5.0, 5.0], [6.0, 6.0]] |
        | single    | A single element            | float32 | 5.0                      | [[5.0, 5.0], [5.0, 5.0]] |
        | truncated | Floats, truncated           | int64   | [1.9, -1.9]              | [[1, -1], [1, -1]]       |
        | integers  | Integers                    | float32 | [5, 6]                   | [[5.0, 6.0], [5.0, 6.0]] |
        | wrapped   | Integers that are too large | uint8   | [300, -1]                | [[44, 255], [44, 255]]   |

      @warns:IMAGINARY_DISCARDED
      Examples:
        | case    | description     | dtype   | source     | elements                 |
        | complex | Complex numbers | float32 | [1+2j, 3j] | [[1.0, 0.0], [1.0, 0.0]] |

    @ASG-20.2 @needs:MEM-1 @needs:MEM-6
    Scenario: Into a transposed view, seen by the tensor and by an array
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `n = t.numpy()`
      When `t.T.copy_(torch.tensor([[10.0, 20.0], [30.0, 40.0], [50.0, 60.0]]))`
      Then `t` is `[[10.0, 30.0, 50.0], [20.0, 40.0, 60.0]]`
      And `n` is `[[10.0, 30.0, 50.0], [20.0, 40.0, 60.0]]`
      And `t` has strides `(3, 1)`
      And `n` and `t` share memory

  Rule: ASG-21 copy_ refuses a source that cannot be broadcast to the tensor

    @ASG-21.1
    Scenario Outline: <description>: t.copy_(s)
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `s = torch.tensor(<source>)`
      When `t.copy_(s)`
      Then it fails with `SHAPE_MISMATCH`
      And `t` is unchanged
      And `s` is unchanged

      Examples:
        | case  | description  | source                               |
        | long  | A longer row | [5.0, 6.0, 7.0]                      |
        | rows  | More rows    | [[5.0, 6.0], [5.0, 6.0], [5.0, 6.0]] |
        | empty | No elements  | []                                   |

    @ASG-21.2
    Scenario: A leading axis of size one is refused or dropped
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `s = torch.tensor([[[5.0, 6.0], [7.0, 8.0]]])`
      When `t.copy_(s)`
      Then `t` is `[[5.0, 6.0], [7.0, 8.0]]`, or it fails with `SHAPE_MISMATCH`
      And `s` is unchanged

  Rule: ASG-22 fill_ and zero_ write one number to every element

    @ASG-22.1 @needs:MEM-1
    Scenario Outline: <description>: r = t.<call>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `n = t.numpy()`
      When `r = t.<call>`
      Then `t` is `<elements>`
      And `n` is `<elements>`
      And `r is t` is `True`
      And `n` and `t` share memory

      Examples:
        | case | description        | call       | elements                 |
        | fill | fill_              | fill_(2.5) | [[2.5, 2.5], [2.5, 2.5]] |
        | int  | fill_, with an int | fill_(2)   | [[2.0, 2.0], [2.0, 2.0]] |
        | zero | zero_              | zero_()    | [[0.0, 0.0], [0.0, 0.0]] |

    @ASG-22.2 @needs:MEM-6
    Scenario Outline: Part of a tensor, <call>
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `t[:, 1].<call>`
      Then `t` is `<elements>`

      Examples:
        | case | call     | elements                 |
        | fill | fill_(9) | [[1.0, 9.0], [3.0, 9.0]] |
        | zero | zero_()  | [[1.0, 0.0], [3.0, 0.0]] |

    @ASG-22.3
    Scenario: A float is truncated for integers
      Given `t = torch.tensor([1, 2])`
      When `t.fill_(-2.9)`
      Then `t` is `[-2, -2]`

  Rule: ASG-23 masked_fill_ writes a number where a broadcast mask is true

    @ASG-23.1
    Scenario Outline: <description>: r = t.masked_fill_(m, 9)
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      And `m = torch.tensor(<mask>)`
      When `r = t.masked_fill_(m, 9)`
      Then `t` is `<elements>`
      And `r is t` is `True`
      And `m` is unchanged

      Examples:
        | case    | description              | mask                           | elements                 |
        | same    | A mask of the shape      | [[True, False], [False, True]] | [[9.0, 2.0], [3.0, 9.0]] |
        | row     | A mask for each row      | [False, True]                  | [[1.0, 9.0], [3.0, 9.0]] |
        | column  | A mask of one column     | [[False], [True]]              | [[1.0, 2.0], [9.0, 9.0]] |
        | single  | A single True            | True                           | [[9.0, 9.0], [9.0, 9.0]] |
        | nothing | A mask that is all false | [False, False]                 | [[1.0, 2.0], [3.0, 4.0]] |

    @ASG-23.2
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `t.masked_fill_(<mask>, 9)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case | description                    | mask                                                                       | kind           |
        | long | A mask that is too long        | torch.tensor([True, False, True])                                          | SHAPE_MISMATCH |
        | rank | A mask with an additional axis | torch.tensor([[[True, True], [True, True]], [[True, True], [True, True]]]) | SHAPE_MISMATCH |

    @ASG-23.3
    Scenario Outline: A mask of <dtype> is true where nonzero, or refused
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `t.masked_fill_(torch.tensor([2, 0], dtype=torch.<dtype>), 9)`
      Then `t` is `[[9.0, 2.0], [9.0, 4.0]]`, or it fails with `INVALID_INDEX`

      Examples:
        | case  | dtype |
        | uint8 | uint8 |
        | int64 | int64 |

  Rule: ASG-24 index_fill_ writes a number at the indices of one dimension

    @ASG-24.1
    Scenario Outline: <description>: r = t.index_fill_(<dim>, i, 9)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      And `i = torch.tensor(<index>)`
      When `r = t.index_fill_(<dim>, i, 9)`
      Then `t` is `<elements>`
      And `r is t` is `True`
      And `i` is unchanged

      Examples:
        | case     | description        | dim | index  | elements                           |
        | rows     | Rows               | 0   | [1]    | [[1.0, 2.0, 3.0], [9.0, 9.0, 9.0]] |
        | columns  | Columns            | 1   | [0, 2] | [[9.0, 2.0, 9.0], [9.0, 5.0, 9.0]] |
        | last     | The last dimension | -1  | [1]    | [[1.0, 9.0, 3.0], [4.0, 9.0, 6.0]] |
        | negative | From the end       | 1   | [-1]   | [[1.0, 2.0, 9.0], [4.0, 5.0, 9.0]] |
        | repeats  | A repeated index   | 0   | [0, 0] | [[9.0, 9.0, 9.0], [4.0, 5.0, 6.0]] |
        | single   | A single integer   | 0   | 0      | [[9.0, 9.0, 9.0], [4.0, 5.0, 6.0]] |

    @ASG-24.2
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `t.index_fill_(<arguments>, 9)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case      | description           | arguments              | kind               |
        | beyond    | An index past the end | 0, torch.tensor([2])   | INDEX_OUT_OF_RANGE |
        | dimension | A third dimension     | 2, torch.tensor([0])   | INDEX_OUT_OF_RANGE |
        | floats    | An index of floats    | 0, torch.tensor([0.0]) | INVALID_INDEX      |
        | matrix    | A matrix of indices   | 0, torch.tensor([[0]]) | SHAPE_MISMATCH     |

    @ASG-24.3
    Scenario: An empty index writes nothing
      Given `t = torch.zeros(3, 0)`
      When `r = t.index_fill_(0, torch.tensor([7]), 1)`
      Then `r is t` is `True`
      And `t.shape` is `(3, 0)`

  Rule: ASG-25 index_put_ writes as an assignment to the same index does

    @ASG-25.1 @needs:ASG-1 @needs:ASG-2
    Scenario Outline: <description>: r = t.index_put_(<indices>, s)
      Given `t = torch.tensor([[1, 2], [3, 4], [5, 6]], dtype=torch.float32)`
      And `s = torch.tensor(<values>, dtype=torch.float32)`
      When `r = t.index_put_(<indices>, s)`
      Then `t` is `<elements>`
      And `r is t` is `True`
      And `s` is unchanged

      Examples:
        | case   | description      | indices                                      | values     | elements                             |
        | rows   | Rows             | (torch.tensor([0, 2]),)                      | [7.0, 8.0] | [[7.0, 8.0], [3.0, 4.0], [7.0, 8.0]] |
        | points | Points           | (torch.tensor([0, 2]), torch.tensor([1, 0])) | [7.0, 8.0] | [[1.0, 7.0], [3.0, 4.0], [8.0, 6.0]] |
        | mask   | A mask           | (torch.tensor([False, True, False]),)        | [7.0, 8.0] | [[1.0, 2.0], [7.0, 8.0], [5.0, 6.0]] |
        | single | A single element | (torch.tensor([0, 2]),)                      | 9.0        | [[9.0, 9.0], [3.0, 4.0], [9.0, 9.0]] |

    @ASG-25.2
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([1, 2, 3], dtype=torch.float32)`
      When `t.index_put_((torch.tensor(<index>),), torch.tensor([7, 8], dtype=torch.<dtype>))`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case   | description          | index     | dtype   | kind               |
        | beyond | Indices past the end | [3, 4]    | float32 | INDEX_OUT_OF_RANGE |
        | shape  | Two values for three | [0, 1, 2] | float32 | SHAPE_MISMATCH     |

    @ASG-25.3
    Scenario: Values of another dtype are converted or refused
      Given `t = torch.tensor([1, 2, 3], dtype=torch.float32)`
      When `t.index_put_((torch.tensor([0, 1]),), torch.tensor([7, 8]))`
      Then `t` is `[7.0, 8.0, 3.0]`, or it fails with `DTYPE_UNSUPPORTED`

  Rule: ASG-26 A filling function refuses a number that the dtype cannot represent

    @ASG-26.1
    Scenario Outline: <description>: t.<call>
      Given `t = torch.tensor([1, 2, 3], dtype=torch.<dtype>)`
      When `t.<call>`
      Then it fails with `VALUE_OUT_OF_RANGE`
      And `t` is unchanged

      Examples:
        | case        | description                  | dtype   | call                                                 |
        | fill        | fill_, with 300              | uint8   | fill_(300)                                           |
        | nan         | fill_, with NaN              | int64   | fill_(float('nan'))                                  |
        | complex     | fill_, with a complex number | float32 | fill_(1j)                                            |
        | masked_fill | masked_fill_, with 300       | uint8   | masked_fill_(torch.tensor([True, False, True]), 300) |
        | index_fill  | index_fill_, with 300        | uint8   | index_fill_(0, torch.tensor([0]), 300)               |

  Rule: ASG-34 A filling function stores or refuses a float too large for float16

    @ASG-34.1
    Scenario Outline: <function> of <dtype>
      Given `t = torch.tensor([1.0, 2.0], dtype=torch.<dtype>)`
      When `t.<function>(<arguments><number>)`
      Then `t` is `<result>`, or it fails with `VALUE_OUT_OF_RANGE`

      Examples:
        | case         | function     | dtype    | arguments                    | number  | result                       |
        | fill         | fill_        | float16  |                              | 70000.0 | [float('inf'), float('inf')] |
        | masked_fill  | masked_fill_ | float16  | torch.tensor([True, False]), | 70000.0 | [float('inf'), 2.0]          |
        | index_fill   | index_fill_  | float16  | 0, torch.tensor([0]),        | 70000.0 | [float('inf'), 2.0]          |
        | bfill        | fill_        | bfloat16 |                              | 3.4e+38 | [float('inf'), float('inf')] |
        | bmasked_fill | masked_fill_ | bfloat16 | torch.tensor([True, False]), | 3.4e+38 | [float('inf'), 2.0]          |
        | bindex_fill  | index_fill_  | bfloat16 | 0, torch.tensor([0]),        | 3.4e+38 | [float('inf'), 2.0]          |

    @ASG-34.2 @needs:ASG-12 @needs:ASG-22
    Scenario Outline: <description> stores infinity
      Given `t = torch.tensor(<elements>, dtype=torch.float16)`
      When `<code>`
      Then `t` is `<result>`

      Examples:
        | case       | description               | elements   | code             | result                       |
        | assignment | An assignment             | [1.0, 2.0] | t[:] = 70000.0   | [float('inf'), float('inf')] |
        | single     | fill_ of a single element | [1.0]      | t.fill_(70000.0) | [float('inf')]               |

  Rule: ASG-27 A leaf that requires gradients cannot be written in place

    @ASG-27.1
    Scenario Outline: <description>: <code>
      Given `t = torch.tensor([1.0, 2.0], requires_grad=True)`
      When `<code>`
      Then it fails with `REQUIRES_GRAD`
      And `t` is unchanged
      And `t.requires_grad` is `True`

      Examples:
        | case        | description                          | code                                                  |
        | range       | An assignment to a slice             | t[:] = 9                                              |
        | list        | An assignment through an index array | t[[0]] = 9                                            |
        | mask        | An assignment through a mask         | t[[True, False]] = 9                                  |
        | copy        | copy_                                | t.copy_(torch.tensor([3.0, 4.0]))                     |
        | fill        | fill_                                | t.fill_(9)                                            |
        | zero        | zero_                                | t.zero_()                                             |
        | masked_fill | masked_fill_                         | t.masked_fill_(torch.tensor([True, False]), 9)        |
        | index_fill  | index_fill_                          | t.index_fill_(0, torch.tensor([0]), 9)                |
        | index_put   | index_put_                           | t.index_put_((torch.tensor([0]),), torch.tensor(9.0)) |
