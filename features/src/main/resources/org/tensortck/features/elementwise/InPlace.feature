Feature: Functions of elements in place

  Rule: ELE-12 A function in place keeps the tensor and its memory

    @ELE-12.1 @needs:MEM-1
    Scenario Outline: <case>
      Given `t = torch.tensor(<values>)`
      And `n = t.numpy()`
      When `r = t.<case>_()`
      Then `r is t` is `True`
      And `t` is `<result>`
      And `n` is `<result>`
      And `n` and `t` share memory

      Examples:
        | case       | values      | result       |
        | abs        | [-1.5, 2.0] | [1.5, 2.0]   |
        | neg        | [-1.5, 2.0] | [1.5, -2.0]  |
        | sqrt       | [4.0, 0.25] | [2.0, 0.5]   |
        | rsqrt      | [4.0, 0.25] | [0.5, 2.0]   |
        | reciprocal | [4.0, -0.5] | [0.25, -2.0] |
        | square     | [1.5, -3.0] | [2.25, 9.0]  |
        | exp        | [0.0, -0.0] | [1.0, 1.0]   |
        | expm1      | [0.0, 0.0]  | [0.0, 0.0]   |
        | log        | [1.0, 1.0]  | [0.0, 0.0]   |
        | log2       | [8.0, 0.25] | [3.0, -2.0]  |
        | log10      | [1.0, 1.0]  | [0.0, 0.0]   |
        | log1p      | [0.0, 0.0]  | [0.0, 0.0]   |
        | sin        | [0.0, 0.0]  | [0.0, 0.0]   |
        | cos        | [0.0, 0.0]  | [1.0, 1.0]   |
        | tan        | [0.0, 0.0]  | [0.0, 0.0]   |
        | tanh       | [0.0, 0.0]  | [0.0, 0.0]   |
        | sigmoid    | [0.0, 0.0]  | [0.5, 0.5]   |
        | floor      | [1.5, -1.5] | [1.0, -2.0]  |
        | ceil       | [1.5, -1.5] | [2.0, -1.0]  |
        | trunc      | [1.5, -1.5] | [1.0, -1.0]  |
        | round      | [1.5, 2.5]  | [2.0, 2.0]   |
        | sign       | [2.5, -2.5] | [1.0, -1.0]  |

    @ELE-12.2
    Scenario: A view writes its base
      Given `t = torch.tensor([[1.0, 4.0], [9.0, 16.0]])`
      And `v = t[:, 1]`
      When `v.sqrt_()`
      Then `t` is `[[1.0, 2.0], [9.0, 4.0]]`
      And `v` is `[2.0, 4.0]`

    @ELE-12.3
    Scenario: Integers are rounded and squared in place
      Then `torch.tensor([-2, 3]).METHOD()` is `RESULT` for every row of
        | METHOD  | RESULT  |
        | floor_  | [-2, 3] |
        | square_ | [4, 9]  |
        | sign_   | [-1, 1] |
        | abs_    | [2, 3]  |
        | neg_    | [2, -3] |

  Rule: ELE-13 A function in place is refused where the dtype does not hold the result

    @ELE-13.1
    Scenario Outline: <case>
      Given `t = torch.tensor([1, 4])`
      When `t.<case>_()`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

      Examples:
        | case       |
        | sqrt       |
        | rsqrt      |
        | reciprocal |
        | exp        |
        | expm1      |
        | log        |
        | log2       |
        | log10      |
        | log1p      |
        | sin        |
        | cos        |
        | tan        |
        | tanh       |
        | sigmoid    |

    @ELE-13.2
    Scenario: The magnitude of complex numbers
      Given `t = torch.tensor([3+4j])`
      When `t.abs_()`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged

    @ELE-13.3
    Scenario: The square of bools
      Given `t = torch.tensor([True, False])`
      When `t.square_()`
      Then it fails with `DTYPE_UNSUPPORTED`
      And `t` is unchanged
