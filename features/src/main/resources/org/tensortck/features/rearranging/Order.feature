Feature: Another order

  Rule: RRG-1 Reversing a tensor copies

    @RRG-1.1
    Scenario Outline: <description>: r = torch.<call>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = torch.<call>`
      Then `r` is `<elements>`
      And `r` has strides `(3, 1)`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case     | description                      | call            | elements                           |
        | rows     | The rows                         | flip(t, (0,))   | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]] |
        | columns  | The columns                      | flip(t, [1])    | [[3.0, 2.0, 1.0], [6.0, 5.0, 4.0]] |
        | negative | A dimension counted from the end | flip(t, [-1])   | [[3.0, 2.0, 1.0], [6.0, 5.0, 4.0]] |
        | both     | Both                             | flip(t, (0, 1)) | [[6.0, 5.0, 4.0], [3.0, 2.0, 1.0]] |
        | none     | A 0-d tensor                     | flip(t, ())     | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | lr       | fliplr, the columns              | fliplr(t)       | [[3.0, 2.0, 1.0], [6.0, 5.0, 4.0]] |
        | ud       | flipud, the rows                 | flipud(t)       | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]] |

    @RRG-1.2
    Scenario: The copy of a transposed tensor is transposed
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = t.T.flip(0)`
      Then `r` is `[[3.0, 6.0], [2.0, 5.0], [1.0, 4.0]]`
      And `r` has strides `(1, 3)`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @RRG-1.3
    Scenario Outline: <description> is refused
      Given `t = torch.tensor(<values>)`
      When `r = t.<call>`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case      | description              | values       | call        | kind               |
        | twice     | The same dimension twice | [[1.0, 2.0]] | flip(0, -2) | INVALID_ARGUMENT   |
        | dimension | A dimension out of range | [[1.0, 2.0]] | flip(2)     | INDEX_OUT_OF_RANGE |
        | lr        | fliplr of a vector       | [1.0, 2.0]   | fliplr()    | SHAPE_MISMATCH     |
        | ud        | flipud of a 0-d tensor   | 1.0          | flipud()    | SHAPE_MISMATCH     |

  Rule: RRG-2 Reversing an array gives a view with negative strides

    @RRG-2.1
    Scenario Outline: <description>: r = np.<call>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = np.<call>`
      Then `r` is `<elements>`
      And `r` has strides `<strides>`
      And `r` and `a` share memory
      And `a` is unchanged

      Examples:
        | case     | description                  | call            | elements                           | strides   |
        | all      | All axes                     | flip(a)         | [[6.0, 5.0, 4.0], [3.0, 2.0, 1.0]] | (-24, -8) |
        | rows     | The rows                     | flip(a, 0)      | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]] | (-24, 8)  |
        | columns  | The columns                  | flip(a, axis=1) | [[3.0, 2.0, 1.0], [6.0, 5.0, 4.0]] | (24, -8)  |
        | negative | An axis counted from the end | flip(a, -1)     | [[3.0, 2.0, 1.0], [6.0, 5.0, 4.0]] | (24, -8)  |
        | both     | Both, by number              | flip(a, (0, 1)) | [[6.0, 5.0, 4.0], [3.0, 2.0, 1.0]] | (-24, -8) |
        | lr       | fliplr, the columns          | fliplr(a)       | [[3.0, 2.0, 1.0], [6.0, 5.0, 4.0]] | (24, -8)  |
        | ud       | flipud, the rows             | flipud(a)       | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]] | (-24, 8)  |

    @RRG-2.2 @needs:MEM-5
    Scenario: A write to the reverse reaches the array
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `r = np.flip(a)`
      When `r[0] = 9`
      Then `a` is `[1.0, 2.0, 9.0]`
      And `r` is `[9.0, 2.0, 1.0]`

    @RRG-2.3
    Scenario: Reversing twice restores the order
      Given `a = np.array([1.0, 2.0, 3.0])`
      When `r = np.flip(np.flip(a))`
      Then `r` is `[1.0, 2.0, 3.0]`
      And `r` has strides `(8,)`
      And `r` and `a` have the same memory
      And `a` is unchanged

    @RRG-2.4 @needs:REF-4
    Scenario: A tensor from the reverse has its elements, or is refused
      Given `a = np.array([1.0, 2.0, 3.0])`
      And `r = np.flip(a)`
      When `t = torch.from_numpy(r)`
      Then `t` is `[3.0, 2.0, 1.0]`, or it fails with `NEGATIVE_STRIDE`
      And `r` is unchanged
      And `a` is unchanged

    @RRG-2.5
    Scenario Outline: <description> is refused
      Given `a = np.array(<values>)`
      When `r = np.<call>`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case  | description           | values       | call            | kind               |
        | twice | The same axis twice   | [[1.0, 2.0]] | flip(a, (0, 0)) | INVALID_ARGUMENT   |
        | axis  | An axis out of range  | [[1.0, 2.0]] | flip(a, 2)      | INDEX_OUT_OF_RANGE |
        | lr    | fliplr of a vector    | [1.0, 2.0]   | fliplr(a)       | SHAPE_MISMATCH     |
        | ud    | flipud of a 0-d array | 1.0          | flipud(a)       | SHAPE_MISMATCH     |

    @RRG-2.6 @needs:TYP-2
    Scenario Outline: A 0-d array, <description>
      Given `a = np.array(1.5)`
      When `r = np.flip(<arguments>)`
      Then `type(r)` is `np.float64`
      And `r` is `1.5`
      And `a` is unchanged

      Examples:
        | case | description | arguments |
        | all  | all axes    | a         |
        | none | no axes     | a, ()     |

  Rule: RRG-3 Rotating a tensor copies

    @RRG-3.1
    Scenario Outline: A rotation by <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = torch.rot90(t, <arguments>)`
      Then `r` is `<elements>`
      And `r` has strides `<strides>`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case     | description                                       | arguments | elements                             | strides |
        | once     | 90 degrees                                        | 1         | [[3.0, 6.0], [2.0, 5.0], [1.0, 4.0]] | (1, 3)  |
        | twice    | 180 degrees                                       | 2         | [[6.0, 5.0, 4.0], [3.0, 2.0, 1.0]]   | (3, 1)  |
        | back     | 90 degrees the other way                          | -1        | [[4.0, 1.0], [5.0, 2.0], [6.0, 3.0]] | (1, 3)  |
        | none     | no nonzero element                                | 0         | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   | (3, 1)  |
        | around   | 360 degrees                                       | k=4       | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   | (3, 1)  |
        | opposite | 90 degrees from the second dimension to the first | 1, [1, 0] | [[4.0, 1.0], [5.0, 2.0], [6.0, 3.0]] | (1, 3)  |

    @RRG-3.2
    Scenario: In two of three dimensions
      Given `t = torch.tensor([[[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]])`
      When `r = t.rot90(1, [1, 2])`
      Then `r` is `[[[2.0, 4.0], [1.0, 3.0]], [[6.0, 8.0], [5.0, 7.0]]]`
      And `r` and `t` do not share memory
      And `t` is unchanged

    @RRG-3.3
    Scenario Outline: <description> is refused
      Given `t = torch.tensor(<values>)`
      When `r = torch.rot90(t, 1, <dimensions>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case      | description              | values       | dimensions | kind               |
        | vector    | A vector                 | [1.0, 2.0]   | [0, 1]     | SHAPE_MISMATCH     |
        | same      | The same dimension twice | [[1.0, 2.0]] | [0, 0]     | INVALID_ARGUMENT   |
        | single    | A single dimension       | [[1.0, 2.0]] | [0]        | INVALID_ARGUMENT   |
        | dimension | A dimension out of range | [[1.0, 2.0]] | [0, 2]     | INDEX_OUT_OF_RANGE |

  Rule: RRG-4 Rotating an array gives a view

    @RRG-4.1
    Scenario Outline: A rotation by <description>
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = np.rot90(a, <arguments>)`
      Then `r` is `<elements>`
      And `r` has strides `<strides>`
      And `r` and `a` share memory
      And `a` is unchanged

      Examples:
        | case     | description                                  | arguments        | elements                             | strides   |
        | once     | 90 degrees                                   | 1                | [[3.0, 6.0], [2.0, 5.0], [1.0, 4.0]] | (-8, 24)  |
        | twice    | 180 degrees                                  | 2                | [[6.0, 5.0, 4.0], [3.0, 2.0, 1.0]]   | (-24, -8) |
        | back     | 90 degrees the other way                     | -1               | [[4.0, 1.0], [5.0, 2.0], [6.0, 3.0]] | (8, -24)  |
        | none     | no nonzero element                           | 0                | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]   | (24, 8)   |
        | opposite | 90 degrees from the second axis to the first | k=1, axes=(1, 0) | [[4.0, 1.0], [5.0, 2.0], [6.0, 3.0]] | (8, -24)  |

    @RRG-4.2
    Scenario: A rotation by zero returns another object
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `r = np.rot90(a, 0)`
      Then `r` and `a` have the same memory
      And `a` is unchanged

    @RRG-4.3
    Scenario Outline: <description> is refused
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `r = np.rot90(a, 1, <axes>)`
      Then it fails with `INVALID_ARGUMENT`
      And `a` is unchanged

      Examples:
        | case   | description         | axes    |
        | same   | The same axis twice | (0, -2) |
        | single | A single axis       | (0,)    |

  Rule: RRG-5 Rolling a tensor copies

    @RRG-5.1
    Scenario Outline: <description>: r = t.roll(<arguments>)
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = t.roll(<arguments>)`
      Then `r` is `<elements>`
      And `r` has strides `(3, 1)`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case    | description                   | arguments      | elements                           |
        | flat    | All elements as one dimension | 1              | [[6.0, 1.0, 2.0], [3.0, 4.0, 5.0]] |
        | back    | The other way                 | -1             | [[2.0, 3.0, 4.0], [5.0, 6.0, 1.0]] |
        | around  | By more than the size         | 8              | [[5.0, 6.0, 1.0], [2.0, 3.0, 4.0]] |
        | none    | By zero                       | 0              | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | rows    | The rows                      | 1, 0           | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]] |
        | columns | The columns                   | 1, -1          | [[3.0, 1.0, 2.0], [6.0, 4.0, 5.0]] |
        | both    | Both                          | (1, 2), (0, 1) | [[5.0, 6.0, 4.0], [2.0, 3.0, 1.0]] |

    @RRG-5.2
    Scenario Outline: A transposed tensor gives a row-major copy, <description>
      Given `t = torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = torch.roll(t.T, <arguments>)`
      Then `r` is `<elements>`
      And `r` has strides `(2, 1)`
      And `r` and `t` do not share memory
      And `t` is unchanged

      Examples:
        | case | description       | arguments | elements                             |
        | flat | all elements      | 1         | [[6.0, 1.0], [4.0, 2.0], [5.0, 3.0]] |
        | rows | along a dimension | 1, 0      | [[3.0, 6.0], [1.0, 4.0], [2.0, 5.0]] |

    @RRG-5.3
    Scenario Outline: <description> is refused
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `r = t.roll(<arguments>)`
      Then it fails with `<kind>`
      And `t` is unchanged

      Examples:
        | case      | description               | arguments | kind               |
        | dimension | A dimension out of range  | 1, 2      | INDEX_OUT_OF_RANGE |
        | none      | Shifts without dimensions | (1, 2)    | INVALID_ARGUMENT   |

    @RRG-5.4
    Scenario Outline: <description>: r = t.roll(<arguments>)
      Given `t = torch.tensor([[1.0, 2.0], [3.0, 4.0]])`
      When `r = t.roll(<arguments>)`
      Then `r` is `<result>`, or it fails with `INVALID_ARGUMENT`
      And `t` is unchanged

      Examples:
        | case   | description                  | arguments | result                   |
        | shifts | Two shifts for one dimension | (1, 2), 0 | [[3.0, 4.0], [1.0, 2.0]] |
        | single | One shift for two dimensions | 1, (0, 1) | [[4.0, 3.0], [2.0, 1.0]] |

  Rule: RRG-6 Rolling an array copies

    @RRG-6.1
    Scenario Outline: <description>: r = np.roll(a, <arguments>)
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = np.roll(a, <arguments>)`
      Then `r` is `<elements>`
      And `r` has strides `(24, 8)`
      And `r` and `a` do not share memory
      And `a` is unchanged

      Examples:
        | case    | description              | arguments      | elements                           |
        | flat    | All elements as one axis | 1              | [[6.0, 1.0, 2.0], [3.0, 4.0, 5.0]] |
        | back    | The other way            | -1             | [[2.0, 3.0, 4.0], [5.0, 6.0, 1.0]] |
        | none    | By zero                  | 0              | [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]] |
        | rows    | The rows                 | 1, 0           | [[4.0, 5.0, 6.0], [1.0, 2.0, 3.0]] |
        | columns | The columns              | 1, axis=-1     | [[3.0, 1.0, 2.0], [6.0, 4.0, 5.0]] |
        | both    | Both                     | (1, 2), (0, 1) | [[5.0, 6.0, 4.0], [2.0, 3.0, 1.0]] |
        | single  | One shift for both axes  | 1, (0, 1)      | [[6.0, 4.0, 5.0], [3.0, 1.0, 2.0]] |
        | sum     | Two shifts for one axis  | (1, 1), 1      | [[2.0, 3.0, 1.0], [5.0, 6.0, 4.0]] |

    @RRG-6.2
    Scenario: A transposed array rolled along an axis stays transposed
      Given `a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])`
      When `r = np.roll(a.T, 1, 0)`
      Then `r` is `[[3.0, 6.0], [1.0, 4.0], [2.0, 5.0]]`
      And `r` has strides `(8, 24)`
      And `r` and `a` do not share memory
      And `a` is unchanged

    @RRG-6.3
    Scenario Outline: <description> is refused
      Given `a = np.array([[1.0, 2.0], [3.0, 4.0]])`
      When `r = np.roll(a, <arguments>)`
      Then it fails with `<kind>`
      And `a` is unchanged

      Examples:
        | case   | description               | arguments         | kind               |
        | axis   | An axis out of range      | 1, 2              | INDEX_OUT_OF_RANGE |
        | shifts | Three shifts for two axes | (1, 2, 3), (0, 1) | SHAPE_MISMATCH     |
