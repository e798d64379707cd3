Feature: Lines of printed tensors

  Rule: PRN-18 Each dimension of a tensor has its own brackets

    @PRN-18.1 @needs:DTY-2
    Scenario Outline: Brackets of a tensor of one element: <case>
      When `t = torch.tensor(<elements>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case  | elements  | text              |
        | none  | 5         | tensor(5)         |
        | one   | [5]       | tensor([5])       |
        | two   | [[5]]     | tensor([[5]])     |
        | three | [[[5]]]   | tensor([[[5]]])   |
        | four  | [[[[5]]]] | tensor([[[[5]]]]) |

    @PRN-18.2 @needs:DTY-2
    Scenario: The rows of a matrix stand below each other
      When `t = torch.tensor([[1, 2, 3], [4, 5, 6]])`
      Then `t` prints
        """
        tensor([[1, 2, 3],
                [4, 5, 6]])
        """

    @PRN-18.3 @needs:DTY-2
    Scenario: Matrices are separated by an empty line
      When `t = torch.tensor([[[1, 2], [3, 4]], [[5, 6], [7, 8]]])`
      Then `t` prints
        """
        tensor([[[1, 2],
                 [3, 4]],

                [[5, 6],
                 [7, 8]]])
        """

    @PRN-18.4 @needs:DTY-2
    Scenario: Four dimensions have two empty lines
      When `t = torch.tensor([[[[1], [2]], [[3], [4]]], [[[5], [6]], [[7], [8]]]])`
      Then `t` prints
        """
        tensor([[[[1],
                  [2]],

                 [[3],
                  [4]]],


                [[[5],
                  [6]],

                 [[7],
                  [8]]]])
        """

  Rule: PRN-19 An empty tensor prints its size

    @PRN-19.1
    Scenario Outline: An empty tensor: <case>
      When `t = torch.empty(<size>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case    | size    | text                       |
        | vector  | 0       | tensor([])                 |
        | rows    | 0, 3    | tensor([], size=(0, 3))    |
        | columns | 3, 0    | tensor([], size=(3, 0))    |
        | cube    | 2, 0, 3 | tensor([], size=(2, 0, 3)) |

    @PRN-19.2
    Scenario Outline: An empty tensor of dtype <case>
      When `t = torch.empty(0, 2, dtype=torch.<dtype>)`
      Then `t` prints
        """
        <text>
        """

      Examples:
        | case      | dtype     | text                                           |
        | int64     | int64     | tensor([], size=(0, 2), dtype=torch.int64)     |
        | bool      | bool      | tensor([], size=(0, 2), dtype=torch.bool)      |
        | float64   | float64   | tensor([], size=(0, 2), dtype=torch.float64)   |
        | float32   | float32   | tensor([], size=(0, 2))                        |
        | complex64 | complex64 | tensor([], size=(0, 2), dtype=torch.complex64) |

  Rule: PRN-20 A row of a tensor is broken at 80 columns

    @PRN-20.1 @needs:DTY-2
    Scenario: As many elements as fit, counted with the separator
      When `t = torch.tensor([1234567] * 17)`
      Then `t` prints
        """
        tensor([1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567,
                1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567, 1234567,
                1234567])
        """

    @PRN-20.2 @needs:DTY-1 @needs:PRN-1
    Scenario: A line of exactly 80 columns is allowed
      When `t = torch.tensor([0.5] * 10)`
      Then `t` prints
        """
        tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000,
                0.5000])
        """

    @PRN-20.3 @needs:DTY-1 @needs:PRN-1
    Scenario: Ten elements with decimals are too long for one line
      When `t = torch.tensor([0.5] * 11)`
      Then `t` prints
        """
        tensor([0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000, 0.5000,
                0.5000, 0.5000])
        """

    @PRN-20.4 @needs:DTY-2
    Scenario: The columns before a row of a matrix are counted
      When `t = torch.tensor([[1] * 25])`
      Then `t` prints
        """
        tensor([[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                 1]])
        """

    @PRN-20.5 @needs:DTY-2
    Scenario: A row of an inner dimension has one element less
      When `t = torch.tensor([[[1] * 25]])`
      Then `t` prints
        """
        tensor([[[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                  1, 1]]])
        """

    @PRN-20.6 @needs:PRN-17
    Scenario: Complex elements are wider by the imaginary part
      When `t = torch.tensor([0.5+0.5j] * 6, dtype=torch.complex64)`
      Then `t` prints
        """
        tensor([0.5000+0.5000j, 0.5000+0.5000j, 0.5000+0.5000j, 0.5000+0.5000j,
                0.5000+0.5000j, 0.5000+0.5000j])
        """

  Rule: PRN-21 A tensor of more than 1000 elements prints the edges

    @PRN-21.1 @needs:DTY-2
    Scenario: Three elements at either end
      When `t = torch.tensor([1, 2, 3] + [4] * 995 + [5, 6, 7])`
      Then `t` prints
        """
        tensor([1, 2, 3,  ..., 5, 6, 7])
        """

    @PRN-21.2 @needs:DTY-2
    Scenario: 1000 elements are printed in full
      When `t = torch.tensor([4] * 1000)`
      Then `('...' in repr(t))` is `False`
      And `len(repr(t))` is `3336`

    @PRN-21.3 @needs:DTY-2
    Scenario: Each dimension longer than six is shortened
      When `t = torch.tensor([[1, 2, 3] + [4] * 194 + [5, 6, 7]] * 7)`
      Then `t` prints
        """
        tensor([[1, 2, 3,  ..., 5, 6, 7],
                [1, 2, 3,  ..., 5, 6, 7],
                [1, 2, 3,  ..., 5, 6, 7],
                ...,
                [1, 2, 3,  ..., 5, 6, 7],
                [1, 2, 3,  ..., 5, 6, 7],
                [1, 2, 3,  ..., 5, 6, 7]])
        """

    @PRN-21.4 @needs:DTY-2
    Scenario: A dimension of six is printed in full
      When `t = torch.tensor([[1, 2, 3, 4, 5, 6]] * 167)`
      Then `t` prints
        """
        tensor([[1, 2, 3, 4, 5, 6],
                [1, 2, 3, 4, 5, 6],
                [1, 2, 3, 4, 5, 6],
                ...,
                [1, 2, 3, 4, 5, 6],
                [1, 2, 3, 4, 5, 6],
                [1, 2, 3, 4, 5, 6]])
        """

    @PRN-21.5 @needs:DTY-2 @needs:PRN-18
    Scenario: Only the corners of a cube are printed
      When `t = torch.tensor([[[4] * 150] * 2] * 7)`
      Then `t` prints
        """
        tensor([[[4, 4, 4,  ..., 4, 4, 4],
                 [4, 4, 4,  ..., 4, 4, 4]],

                [[4, 4, 4,  ..., 4, 4, 4],
                 [4, 4, 4,  ..., 4, 4, 4]],

                [[4, 4, 4,  ..., 4, 4, 4],
                 [4, 4, 4,  ..., 4, 4, 4]],

                ...,

                [[4, 4, 4,  ..., 4, 4, 4],
                 [4, 4, 4,  ..., 4, 4, 4]],

                [[4, 4, 4,  ..., 4, 4, 4],
                 [4, 4, 4,  ..., 4, 4, 4]],

                [[4, 4, 4,  ..., 4, 4, 4],
                 [4, 4, 4,  ..., 4, 4, 4]]])
        """

    @PRN-21.6 @needs:DTY-2 @needs:PRN-18
    Scenario: Only the outer dimensions may be shortened
      When `t = torch.tensor([[[5]] * 3] * 400)`
      Then `t` prints
        """
        tensor([[[5],
                 [5],
                 [5]],

                [[5],
                 [5],
                 [5]],

                [[5],
                 [5],
                 [5]],

                ...,

                [[5],
                 [5],
                 [5]],

                [[5],
                 [5],
                 [5]],

                [[5],
                 [5],
                 [5]]])
        """

    @PRN-21.7 @needs:DTY-2
    Scenario: No dimension is longer than six
      When `t = torch.tensor([[[[7] * 6] * 6] * 6] * 5)`
      Then `('7, 7' in str(t), '...' in str(t))` is `(True, False)`

    @PRN-21.8 @needs:DTY-2 @needs:PRN-20
    Scenario: The ellipsis counts as one element of a line
      When `t = torch.tensor([123456789012] * 1001)`
      Then `t` prints
        """
        tensor([123456789012, 123456789012, 123456789012,  ..., 123456789012,
                123456789012, 123456789012])
        """

  Rule: PRN-22 Hidden elements do not affect the text of a summarized tensor

    @PRN-22.1 @needs:DTY-1 @needs:PRN-21
    Scenario: A hidden fraction
      When `t = torch.tensor([1.0, 2.0, 3.0] + [0.5] * 995 + [5.0, 6.0, 7.0])`
      Then `t` prints
        """
        tensor([1., 2., 3.,  ..., 5., 6., 7.])
        """

    @PRN-22.2 @needs:DTY-2 @needs:PRN-21
    Scenario: A hidden long number
      When `t = torch.tensor([1, 2, 3] + [123456] * 995 + [5, 6, 7])`
      Then `t` prints
        """
        tensor([1, 2, 3,  ..., 5, 6, 7])
        """

    @PRN-22.3 @needs:DTY-2 @needs:PRN-10 @needs:PRN-21
    Scenario: A hidden False
      When `t = torch.tensor([True] * 500 + [False] + [True] * 500)`
      Then `t` prints
        """
        tensor([True, True, True,  ..., True, True, True])
        """

  Rule: PRN-26 The str of a tensor is its repr

    @PRN-26.1 @needs:PRN-4
    Scenario: Elements, brackets and dtype
      When `t = torch.tensor([[0.5, 1.0]], dtype=torch.float64)`
      Then `t` prints
        """
        tensor([[0.5000, 1.0000]], dtype=torch.float64)
        """
      And `str(t)` is `'tensor([[0.5000, 1.0000]], dtype=torch.float64)'`

    @PRN-26.2 @needs:DTY-1
    Scenario: A 0-d tensor
      When `t = torch.tensor(2.5)`
      Then `str(t)` is `'tensor(2.5000)'`

  Rule: PRN-27 A tensor prints its elements in logical order, whatever its strides

    @PRN-27.1 @needs:DTY-2 @needs:MEM-6
    Scenario: A transposed tensor
      Given `t = torch.tensor([[1, 2, 3], [4, 5, 6]])`
      When `u = t.T`
      Then `u` prints
        """
        tensor([[1, 4],
                [2, 5],
                [3, 6]])
        """
      And `t` and `u` share memory
      And `t` is unchanged

    @PRN-27.2 @needs:DTY-2 @needs:MEM-6
    Scenario: Every second element
      Given `t = torch.tensor([1, 2, 3, 4, 5])`
      When `u = t[1::2]`
      Then `u` prints
        """
        tensor([2, 4])
        """
      And `t` and `u` share memory
      And `t` is unchanged
