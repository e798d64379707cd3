Feature: Printing arrays

  Rule: PRN-5 An array of floats prints the shortest unique digits

    @PRN-5.1 @needs:MEM-1 @needs:DTY-1
    Scenario: The notebook's random numbers
      Given `t = torch.tensor([[0.5772584, 0.9224524, 0.96600515], [0.6888324, 0.5569336, 0.56979424], [0.07394451, 0.35725564, 0.6894745], [0.30504584, 0.89943147, 0.6989591]])`
      When `n = t.numpy()`
      Then `n` prints
        """
        array([[0.5772584 , 0.9224524 , 0.96600515],
               [0.6888324 , 0.5569336 , 0.56979424],
               [0.07394451, 0.35725564, 0.6894745 ],
               [0.30504584, 0.89943147, 0.6989591 ]], dtype=float32)
        """
      And `n` and `t` share memory
      And `t` is unchanged

    @PRN-5.2
    Scenario: Eight decimals at most
      When `a = np.array([1 / 3, 0.25])`
      Then `a` prints
        """
        array([0.33333333, 0.25      ])
        """

    @PRN-5.3
    Scenario: float16 at the powers of two
      Then `repr(np.array([0.5, NUMBER], dtype=np.float16))` is `'array([TEXT], dtype=float16)'` for every row of
        | NUMBER       | TEXT                 |
        | 2.0 ** -13   | 5.000e-01, 1.221e-04 |
        | 2.0 ** -10   | 0.5     , 0.000977   |
        | 2.0 ** -7    | 0.5     , 0.007812   |
        | 2.0 ** -4    | 0.5   , 0.0625       |
        | 1.0009765625 | 0.5  , 1.001         |
        | 1.9990234375 | 0.5  , 1.999         |
        | 2.0 ** 10    | 5.000e-01, 1.024e+03 |
        | 1025.0       | 5.000e-01, 1.025e+03 |
        | 2050.0       | 5.00e-01, 2.05e+03   |
        | 4108.0       | 5.000e-01, 4.108e+03 |
        | 8200.0       | 5.0e-01, 8.2e+03     |
        | 0.33325195   | 0.5   , 0.3333       |
        | 0.0999756    | 0.5, 0.1             |

  Rule: PRN-6 An array with a wide range of values prints in scientific notation

    @PRN-6.1 @needs:MEM-1 @needs:DTY-1
    Scenario: The notebook's random numbers after a write of 100
      Given `t = torch.tensor([[0.5772584, 0.9224524, 0.96600515], [0.6888324, 0.5569336, 0.56979424], [0.07394451, 0.35725564, 0.6894745], [0.30504584, 0.89943147, 0.6989591]])`
      And `n = t.numpy()`
      When `n[0, 0] = 100`
      Then `n` prints
        """
        array([[1.0000000e+02, 9.2245239e-01, 9.6600515e-01],
               [6.8883240e-01, 5.5693358e-01, 5.6979424e-01],
               [7.3944509e-02, 3.5725564e-01, 6.8947452e-01],
               [3.0504584e-01, 8.9943147e-01, 6.9895911e-01]], dtype=float32)
        """
      And `n` and `t` share memory

    @PRN-6.2
    Scenario Outline: <description>: a = np.array(<elements>)
      When `a = np.array(<elements>)`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case       | description                                | elements          | text                          |
        | at_1000    | A ratio of exactly 1000 prints no exponent | [0.5, 500.0]      | array([  0.5, 500. ])         |
        | above_1000 | A ratio of more than 1000 prints exponents | [0.5, 500.5]      | array([5.000e-01, 5.005e+02]) |
        | zero       | Zero does not count as the smallest        | [0.0, 0.5, 500.0] | array([  0. ,   0.5, 500. ])  |

  Rule: PRN-7 An array of whole floats prints a point and no decimals

    @PRN-7.1
    Scenario: The notebook's array
      When `a = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0], [100.0, 200.0, 300.0]])`
      Then `a` prints
        """
        array([[  1.,   2.,   3.],
               [ 10.,  20.,  30.],
               [100., 200., 300.]])
        """

    @PRN-7.2 @needs:MEM-3
    Scenario: The same after a row was filled through a tensor
      Given `a = np.array([[1.0, 2.0, 3.0], [10.0, 20.0, 30.0], [100.0, 200.0, 300.0]])`
      And `t = torch.from_numpy(a)`
      When `t[0] = 1`
      Then `a` prints
        """
        array([[  1.,   1.,   1.],
               [ 10.,  20.,  30.],
               [100., 200., 300.]])
        """
      And `t` and `a` share memory

  Rule: PRN-8 An array prints its dtype unless it is the default

    @PRN-8.1
    Scenario: An array of the platform's default integer
      When `a = np.array([4, 8])`
      Then `a` prints
        """
        array([4, 8])
        """

    @PRN-8.2
    Scenario Outline: The dtype of an array: <case>
      When `a = <code>`
      Then `a` prints
        """
        <text>
        """

      Examples:
        | case    | code                               | text                           |
        | float64 | np.array([0.5, 0.25])              | array([0.5 , 0.25])            |
        | float32 | np.array([0.5], dtype=np.float32)  | array([0.5], dtype=float32)    |
        | int16   | np.array([4, 8], dtype=np.int16)   | array([4, 8], dtype=int16)     |
        | uint8   | np.array([4, 128], dtype=np.uint8) | array([  4, 128], dtype=uint8) |
        | bool    | np.array([True, False])            | array([ True, False])          |
